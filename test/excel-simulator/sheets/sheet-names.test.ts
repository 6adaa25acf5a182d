import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { closeExcel, codeOf, inExcel } from "../support/in-excel";

afterAll(closeExcel);

const CASES: readonly (readonly [name: string, code: string | null])[] = [
  ["あ".repeat(31), null],
  ["あ".repeat(32), "InvalidArgument"],
  ["", "InvalidArgument"],
  ["　", "InvalidArgument"],
  ["a:b", "InvalidArgument"],
  ["a\\b", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["a?b", "InvalidArgument"],
  ["a*b", "InvalidArgument"],
  ["a[b", "InvalidArgument"],
  ["a]b", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["a'", "InvalidArgument"],
  ["it's", null],
  ["history", "InvalidArgument"],
  ["DATA", "ItemAlreadyExists"],
];

test.each(CASES)(
  "A22 a sheet's name is short, without forbidden characters, and there once: a new sheet %s",
  async (name, code) => {
    const work = inExcel(
      async (_, context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      },
      createWorkbook("表.xlsx", "data"),
    );
    expect(await codeOf(work)).toBe(code);
  },
);

test.each(CASES)(
  "A22 a sheet's name is short, without forbidden characters, and there once: renamed to %s",
  async (name, code) => {
    const work = inExcel(
      async (_, context) => {
        context.workbook.worksheets.add("新").name = name;
        await context.sync();
      },
      createWorkbook("表.xlsx", "data"),
    );
    expect(await codeOf(work)).toBe(code);
  },
);

test("A22 a sheet's name is short, without forbidden characters, and there once: its own in another case", async () => {
  const workbook = createWorkbook("表.xlsx", "data");
  await inExcel(async (sheet, context) => {
    sheet.name = "DATA";
    await context.sync();
  }, workbook);
  expect(workbook.sheets[0]?.name).toBe("DATA");
});

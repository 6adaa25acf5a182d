import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { closeExcel, codeOf, inExcel } from "../support/in-excel";

afterAll(closeExcel);

const codeOfWork = (work: (sheet: Excel.Worksheet) => void) =>
  codeOf(
    inExcel(async (sheet, context) => {
      work(sheet);
      await context.sync();
    }),
  );

test("A15 tables and merged cells refuse each other: a table over merged cells", async () => {
  const code = await codeOfWork((sheet) => {
    sheet.getRange("B2:C2").merge();
    sheet.tables.add("A1:B3", true);
  });
  expect(code).toBe("MergedRangeConflict");
});

test("A15 tables and merged cells refuse each other: merging cells of a table", async () => {
  const code = await codeOfWork((sheet) => {
    sheet.tables.add("A1:B3", true);
    sheet.getRange("B2:C2").merge();
  });
  expect(code).toBe("MergedRangeConflict");
});

test("A15 tables and merged cells refuse each other: a table over another", async () => {
  const code = await codeOfWork((sheet) => {
    sheet.tables.add("A1:B3", true);
    sheet.tables.add("B3:C5", true);
  });
  expect(code).toBe("MergedRangeConflict");
});

test("A15 tables and merged cells refuse each other only where they meet", async () => {
  const code = await codeOfWork((sheet) => {
    sheet.getRange("C1:D1").merge();
    sheet.tables.add("A1:B3", true);
  });
  expect(code).toBeNull();
});

test.each([
  ["指標一覧", null],
  ["_表.1", null],
  ["x".repeat(255), null],
  ["x".repeat(256), "InvalidArgument"],
  ["", "InvalidArgument"],
  ["指標 一覧", "InvalidArgument"],
  ["1表", "InvalidArgument"],
  ["AB12", "InvalidArgument"],
  ["R1C1", "InvalidArgument"],
  ["C", "InvalidArgument"],
  ["TAKEN", "ItemAlreadyExists"],
  ["Defined", "ItemAlreadyExists"],
])(
  "A28 a table's name has at most 255 letters, digits, points and underscores, is no cell, and is there once: %s",
  async (name, code) => {
    const workbook = createWorkbook("表.xlsx", "表");
    workbook.names.push({ name: "defined", formula: "表!$A$1", visible: true, comment: "" });
    const work = inExcel(async (sheet, context) => {
      sheet.tables.add("D1:E3", true).name = "Taken";
      sheet.tables.add("A1:B3", true).name = name;
      await context.sync();
    }, workbook);
    expect(await codeOf(work)).toBe(code);
  },
);

test("A29 the header cells of a table become texts that differ", async () => {
  const headers = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:D1");
    range.values = [["名称", "", 2021, "名称"]];
    sheet.tables.add("A1:D3", true);
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(headers).toEqual([["名称", "列2", "2021", "名称2"]]);
});

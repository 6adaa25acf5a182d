import { readFile } from "node:fs/promises";
import fc from "fast-check";
import {
  createLogicalGrid,
  formatAddress,
  readWorkbook,
  topLeft,
  type SheetAccount,
} from "../../../src/core";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { samplePath } from "../../support/paths";
import { sheet, workbook } from "../../support/sheet-builder";
import { readSheets } from "./said";

test.each(["seki", "ebetsu", "annaka", "fuchu-group1", "fuchu-group2", "sapporo"])(
  "every filled cell of the sample %s that has a table is accounted for once",
  async (sample) => {
    const bytes = new Uint8Array(await readFile(samplePath(sample)));
    const snapshot = await openXlsxFile(`${sample}.xlsx`, bytes).readSnapshot();
    const reading = readWorkbook(snapshot, "ja");
    for (const { sheet: name, layout, cells } of reading.sheets) {
      const source = snapshot.sheets.find((one) => one.name === name);
      const filled = source ? createLogicalGrid(source).filled : [];
      const expected = layout === null ? [] : filled.map((cell) => formatAddress(topLeft(cell)));
      expect(cells.map(({ cell }) => cell)).toEqual(expected);
    }
  },
);

test("every value of a reading is a value in the account, with its role and year", async () => {
  const bytes = new Uint8Array(await readFile(samplePath("ebetsu")));
  const reading = readWorkbook(await openXlsxFile("a.xlsx", bytes).readSnapshot(), "ja");
  const accounted = new Map<string, SheetAccount["cells"][number]>(
    reading.sheets.flatMap(({ sheet: name, cells }) =>
      cells.map((entry) => [`${name}!${entry.cell}`, entry] as const),
    ),
  );
  for (const { values } of reading.indicators) {
    for (const { cell, role, fiscalYear } of values) {
      expect(accounted.get(cell)).toMatchObject({ use: "value", role, fiscalYear });
    }
  }
});

test("a cell is a title, a label, a field, a value, a summary or not understood", () => {
  const [account] = readSheets(
    sheet(
      "S",
      {
        A1: "令和2年度 進捗報告書",
        A3: "指標",
        B3: "単位",
        C3: "目標（R2）",
        D3: "実績（R2）",
        A4: "参加者",
        B4: "人",
        C4: 10,
        D4: 11,
        A5: "合計",
        C5: 10,
        F4: "要確認",
      },
      ["A1:D1"],
    ),
  ).sheets;
  expect(account?.layout).toBe("tables");
  expect(account?.cells).toEqual([
    { cell: "A1", area: { top: 1, left: 1, bottom: 1, right: 4 }, use: "title" },
    ...["A3", "B3", "C3", "D3"].map((cell) => expect.objectContaining({ cell, use: "label" })),
    expect.objectContaining({ cell: "A4", use: "field", field: "name" }),
    expect.objectContaining({ cell: "B4", use: "field", field: "unit" }),
    expect.objectContaining({ cell: "C4", use: "value", role: "target", fiscalYear: 2020 }),
    expect.objectContaining({ cell: "D4", use: "value", role: "actual", fiscalYear: 2020 }),
    expect.objectContaining({ cell: "F4", use: "not-understood" }),
    expect.objectContaining({ cell: "A5", use: "summary" }),
    expect.objectContaining({ cell: "C5", use: "summary" }),
  ]);
});

test("what is not understood in the account is what the notes list", () => {
  const words = fc.constantFrom("", "要確認", "120", "目標", "R2", "総務課", "参加者", "実績");
  const grid = fc.array(fc.array(words, { minLength: 1, maxLength: 5 }), { maxLength: 6 });
  fc.assert(
    fc.property(grid, (rows) => {
      const cells = rows.flatMap((row, index) =>
        row.flatMap((text, at) =>
          text === "" ? [] : [[formatAddress({ row: index + 1, column: at + 1 }), text] as const],
        ),
      );
      const reading = readWorkbook(workbook("a.xlsx", sheet("S", Object.fromEntries(cells))), "ja");
      const [account] = reading.sheets;
      const lost = account?.cells.flatMap(({ use, cell }) =>
        use === "not-understood" ? [`S!${cell}`] : [],
      );
      const noted = reading.notes.flatMap(({ code, cell }) =>
        code === "cell-not-used" ? [cell] : [],
      );
      expect([...(lost ?? [])].sort()).toEqual([...noted].sort());
    }),
  );
});

test("a sheet without a table has no account", () => {
  expect(readSheets(sheet("目次", { A1: "目次" })).sheets).toEqual([
    { sheet: "目次", layout: null, cells: [] },
  ]);
});

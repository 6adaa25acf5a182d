import { cellTables, formatsOfLongTexts } from "../../../../src/hosts/excel/writing/cell-tables";
import { planCell } from "../../contract/contract-workbook";

test("cells become tables over the area around them; what the plan leaves out stays as it is", () => {
  const tables = cellTables([
    planCell(2, 2, { kind: "text", text: "=1+1" }),
    planCell(2, 4, { kind: "number", number: 0.5, format: "percent" }),
    planCell(3, 3, { kind: "blank" }),
  ]);
  expect(tables).toEqual({
    area: { top: 2, left: 2, bottom: 3, right: 4 },
    numberFormats: [
      ["@", null, "0.0%"],
      [null, "@", null],
    ],
    values: [
      ["=1+1", null, 0.5],
      [null, null, null],
    ],
  });
});

test("a sheet without cells has no tables", () => {
  expect(cellTables([])).toBeNull();
});

test("a number that is none is written as Excel's error for it", () => {
  const tables = cellTables([planCell(1, 1, { kind: "number", number: NaN, format: "integer" })]);
  expect(tables?.values).toEqual([["#NUM!"]]);
});

test("text longer than a cell holds is cut where no character is torn apart", () => {
  const text = `${"あ".repeat(32_765)}𠮷野家`;
  const written = cellTables([planCell(1, 1, { kind: "text", text })])?.values[0]?.[0];
  expect(written).toBe(`${"あ".repeat(32_765)}…`);
});

test("only texts of more than 255 characters leave the text format once they are written", () => {
  const cells = [
    planCell(1, 1, { kind: "text", text: "あ".repeat(255) }),
    planCell(1, 2, { kind: "text", text: "あ".repeat(256) }),
  ];
  const [all, short] = [cellTables(cells), cellTables(cells.slice(0, 1))];
  expect(all && formatsOfLongTexts(all)).toEqual([[null, "General"]]);
  expect(short && formatsOfLongTexts(short)).toBeNull();
});

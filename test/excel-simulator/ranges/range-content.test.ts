import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { closeExcel, codeOf, inExcel } from "../support/in-excel";

afterAll(closeExcel);

test("values that are written come back with their texts, formulas, formats and types", async () => {
  const told = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("B2:D3");
    range.numberFormat = [
      ["@", "General", "#,##0"],
      ["General", "General", "0.0%"],
    ];
    range.values = [
      ["=1+1", "12%", 1234],
      ["=1+1", true, 0.123],
    ];
    range.load("values,text,formulas,numberFormat,valueTypes,address,cellCount");
    await context.sync();
    return range.toJSON();
  });
  expect(told).toMatchObject({
    address: "表!B2:D3",
    cellCount: 6,
    values: [
      ["=1+1", 0.12, 1234],
      [2, true, 0.123],
    ],
    text: [
      ["=1+1", "12%", "1,234"],
      ["2", "TRUE", "12.3%"],
    ],
    formulas: [
      ["=1+1", 0.12, 1234],
      ["=1+1", true, 0.123],
    ],
    numberFormat: [
      ["@", "0%", "#,##0"],
      ["General", "General", "0.0%"],
    ],
    valueTypes: [
      ["String", "Double", "Double"],
      ["Double", "Boolean", "Double"],
    ],
  });
});

test("null leaves a cell as it is and an empty text clears it", async () => {
  const values = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [["左", "右"]];
    range.values = [[null, ""]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(values).toEqual([[["左", ""]], [["String", "Empty"]]]);
});

test("one value is written to every cell", async () => {
  const values = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    // A single value is allowed where the declaration asks for a table.
    Object.assign(range, { values: "同じ" });
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([
    ["同じ", "同じ"],
    ["同じ", "同じ"],
  ]);
});

test.each([
  ["too few rows", "A1:B2", [["x", "y"]]],
  ["too many columns", "A1", [["x", "y"]]],
  ["a range without an end", "A:A", [["x"]]],
])("a table of the wrong shape is refused: %s", async (_, address, values) => {
  const work = inExcel(async (sheet, context) => {
    sheet.getRange(address).values = values;
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
});

test.each(["A:C", "4:5", "A1:XFD400"])(
  "the values of a range that is too large to read are null: %s",
  async (address) => {
    const values = await inExcel(async (sheet, context) => {
      const range = sheet.getRange(address);
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  },
);

test("an address of more than 8,192 characters is refused", async () => {
  const work = inExcel(async (sheet, context) => {
    sheet.getRanges(
      Array.from({ length: 1_700 }, (_, row) => `A${row + 1}`).join(","),
    ).format.wrapText = true;
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
});

test("a text that is too long for its text format shows number signs and stays what it is", async () => {
  const long = "あ".repeat(256);
  const told = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [["@"]];
    range.values = [[long]];
    range.load("values,text");
    await context.sync();
    return { values: range.values, text: range.text };
  });
  expect(told.values).toEqual([[long]]);
  expect(told.text[0]?.[0]).toMatch(/^#+$/);
});

test("any writing empties the list of what people can undo, reading does not", async () => {
  const workbook = createWorkbook("表.xlsx");
  workbook.undoDepth = 3;
  await inExcel(async (sheet, context) => {
    sheet.getRange("A1").load("values");
    await context.sync();
  }, workbook);
  expect(workbook.undoDepth).toBe(3);
  await inExcel(async (sheet, context) => {
    sheet.getRange("A1").values = [[1]];
    await context.sync();
  }, workbook);
  expect(workbook.undoDepth).toBe(0);
});

test("days of the system are told in their American form and shown as in Japan", async () => {
  const told = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.values = [["2021/3/31", "R3.3.31"]];
    range.load("values,text,numberFormat,numberFormatLocal");
    await context.sync();
    return range.toJSON();
  });
  expect(told).toMatchObject({
    values: [[44286, 44286]],
    text: [["2021/3/31", "R3.3.31"]],
    numberFormat: [["m/d/yyyy", "[$-411]ge.m.d"]],
    numberFormatLocal: [["yyyy/m/d", "[$-411]ge.m.d"]],
  });
});

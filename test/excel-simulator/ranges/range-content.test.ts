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

test("A7 null leaves a cell as it is and an empty text clears it", async () => {
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

test.each([
  ["values", (range: Excel.Range) => Object.assign(range, { values: null })],
  ["numberFormat", (range: Excel.Range) => Object.assign(range, { numberFormat: null })],
  ["a colour", (range: Excel.Range) => Object.assign(range.format.fill, { color: null })],
])("A7 null leaves a cell as it is, but is refused for a whole property: %s", async (_, write) => {
  const work = inExcel(async (sheet, context) => {
    write(sheet.getRange("A1:B1"));
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
});

test("A7 null leaves a cell as it is, and an empty text takes its number format away", async () => {
  const formats = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["0%", "0%"]];
    range.numberFormat = [[null, ""]];
    range.load("numberFormat");
    await context.sync();
    return range.numberFormat;
  });
  expect(formats).toEqual([["0%", "General"]]);
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

test("A36 a text is told as it is shown, whatever the width of its column", async () => {
  const text = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.numberFormat = [["#,##0"]];
    range.values = [[123456789]];
    range.format.columnWidth = 10;
    range.load("text");
    await context.sync();
    return range.text;
  });
  expect(text).toEqual([["123,456,789"]]);
});

test("A10 a text of more than 255 characters shows as number signs under a text format and stays what it is", async () => {
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

test("A6 days are serial numbers, told in the American form of their format and shown as in Japan", async () => {
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

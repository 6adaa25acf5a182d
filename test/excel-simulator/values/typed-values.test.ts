import { today } from "../../../src/hosts/today";
import { serialOfDate } from "../../../src/hosts/serial-date";
import { closeExcel, inExcel } from "../support/in-excel";

afterAll(closeExcel);

/** What a cell of that number format holds once a text was written to it. */
const written = (text: string, numberFormat = "General") =>
  inExcel(async (sheet, context) => {
    const cell = sheet.getRange("B2");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[text]];
    cell.load("values,formulas,valueTypes,numberFormat");
    await context.sync();
    const [value, formula, type, format] = [
      cell.values[0]?.[0],
      cell.formulas[0]?.[0],
      cell.valueTypes[0]?.[0],
      cell.numberFormat[0]?.[0],
    ];
    return { value, formula, type, format };
  });

const secondOfJanuary = serialOfDate({ year: today().year, month: 1, day: 2 });

test.each([
  ["=1+1", 2, "=1+1", "General"],
  ["+1+1", 2, "=+1+1", "General"],
  ["-1+3", 2, "=-1+3", "General"],
  ["1/2", secondOfJanuary, secondOfJanuary, 'm"月"d"日"'],
  ["1-2", secondOfJanuary, secondOfJanuary, 'm"月"d"日"'],
  ["(1)", -1, -1, "General"],
  ["007", 7, 7, "General"],
  ["R3.3.31", 44286, 44286, "[$-411]ge.m.d"],
  ["12%", 0.12, 0.12, "0%"],
  ["１２３", 123, 123, "General"],
  ["１２％", 0.12, 0.12, "0%"],
])(
  "A1 texts are taken as if they were typed, leading signs begin formulas: %s",
  async (text, value, formula, format) => {
    expect(await written(text)).toEqual({ value, formula, type: "Double", format });
  },
);

test.each(["令和3年度", "検討・実施", "→", "81,571千円", "令和３年度末"])(
  "A1 texts are taken as if they were typed, and stay texts where they look like nothing else: %s",
  async (text) => {
    const kept = { value: text, formula: text, type: "String", format: "General" };
    expect(await written(text)).toEqual(kept);
  },
);

test.each(["=1+1", "+1+1", "-1+3", "1/2", "(1)", "007", "R3.3.31", "12%", "１２３", "TRUE"])(
  "A2 a cell that is formatted as text takes a text as it is: %s",
  async (text) => {
    expect(await written(text, "@")).toEqual({
      value: text,
      formula: text,
      type: "String",
      format: "@",
    });
  },
);

test("A2 a cell that is formatted as text takes a text as it is, in the order of what was asked for", async () => {
  const values = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1");
    range.values = [["007"]];
    range.numberFormat = [["@"]];
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[7]]);
});

test("A3 an apostrophe in front makes a text and is told nowhere", async () => {
  const kept = { value: "007", formula: "007", type: "String", format: "General" };
  expect(await written("'007")).toEqual(kept);
});

test("A3 an apostrophe in front makes a text and is told nowhere, so that writing back what was read loses it", async () => {
  const values = await inExcel(async (sheet, context) => {
    const cell = sheet.getRange("A1");
    cell.values = [["'007"]];
    cell.load("values");
    await context.sync();
    const read = cell.values;
    cell.values = read;
    cell.load("values");
    await context.sync();
    return cell.values;
  });
  expect(values).toEqual([[7]]);
});

test.each([
  ["a text", "あ".repeat(32_767), null],
  ["a text", "あ".repeat(32_768), "InvalidArgument"],
  ["a formula", `=${"1+".repeat(4_095)}10`, null],
  ["a formula", `=${"1+".repeat(4_096)}1`, "InvalidArgument"],
])("A4 a cell takes 32,767 characters of text or 8,192 of a formula: %s", async (_, text, code) => {
  const work = written(text).then(
    () => null,
    (error: unknown) => error,
  );
  if (code === null) expect(await work).toBeNull();
  else expect(await work).toMatchObject({ code });
});

test("A5 errors are told as texts of the type Error, and texts that look like them as String", async () => {
  const told = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.numberFormat = [["General", "@"]];
    range.values = [["#N/A", "#N/A"]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(told).toEqual([[["#N/A", "#N/A"]], [["Error", "String"]]]);
});

import { closeExcel, codeOf, inExcel } from "../support/in-excel";

afterAll(closeExcel);

test.each(["A:A", "4:5"])("A8 a range without an end reads null: %s", async (address) => {
  const contents = await inExcel(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("values,text,formulas,numberFormat");
    await context.sync();
    return [range.values, range.text, range.formulas, range.numberFormat];
  });
  expect(contents.map((table) => table === null)).toEqual([true, true, true, true]);
});

test.each([
  ["values", { values: "x" }],
  ["number formats", { numberFormat: "@" }],
])("A8 a range without an end reads null and cannot be written: %s", async (_, given) => {
  const work = inExcel(async (sheet, context) => {
    Object.assign(sheet.getRange("4:5"), given);
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
});

test("A9 more than 5,000,000 cells read null without an error", async () => {
  const [values, cellCount] = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:E1000001");
    range.load("values,cellCount");
    await context.sync();
    return [range.values, range.cellCount];
  });
  expect(cellCount).toBe(5_000_005);
  expect(values === null).toBe(true);
});

/** An address of a list of cells of exactly that length. */
function addressOf(length: number): string {
  const cells = Array.from({ length: 3_000 }, (_, index) => `A${index + 1}`).join(",");
  const cut = cells.slice(0, cells.lastIndexOf(",", length - 2));
  return `${cut},${`B${"1".repeat(length)}`.slice(0, length - cut.length - 1)}`;
}

test.each([
  [8_192, null],
  [8_193, "InvalidArgument"],
])("A11 an address of more than 8,192 characters is refused: %i", async (length, code) => {
  const address = addressOf(length);
  expect(address).toHaveLength(length);
  const work = inExcel(async (sheet, context) => {
    sheet.getRanges(address).format.wrapText = true;
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
});

test("A11 an address of more than 8,192 characters is refused by getRange as well", async () => {
  const work = inExcel(async (sheet, context) => {
    sheet.getRange(`${"$A$1:".padEnd(8_190, "A")}$B$2`).load("address");
    await context.sync();
  });
  expect(await codeOf(work)).toBe("InvalidArgument");
});

test("A58 the addresses of several areas have commas or semicolons between them", async () => {
  const count = await inExcel(async (sheet, context) => {
    const areas = sheet.getRanges("A1:B2; C4,D5");
    areas.load("cellCount");
    await context.sync();
    return areas.cellCount;
  });
  expect(count).toBe(6);
});

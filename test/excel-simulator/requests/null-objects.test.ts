import { closeExcel, codeOf, inExcel } from "../support/in-excel";

afterAll(closeExcel);

test("A41 what is not there is a null object: it loads without an error and says so", async () => {
  const told = await inExcel(async (sheet, context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("なし");
    const cell = none.getRange("A1");
    none.load("name");
    cell.load("values");
    sheet.load("name");
    await context.sync();
    return [none.isNullObject, cell.isNullObject, sheet.name];
  });
  expect(told).toEqual([true, true, "表"]);
});

test("A41 what is not there is a null object: ItemNotFound without OrNullObject", async () => {
  const work = inExcel(async (_, context) => {
    context.workbook.worksheets.getItem("なし").load("name");
    await context.sync();
  });
  expect(await codeOf(work)).toBe("ItemNotFound");
});

test("A41 what is not there is a null object, which cannot be known before a sync", async () => {
  const work = inExcel(async (_, context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("なし");
    return none.isNullObject;
  });
  expect(await codeOf(work)).toBe("PropertyNotLoaded");
});

test.each([
  ["a property", (none: Excel.Worksheet) => void (none.name = "新")],
  ["a method", (none: Excel.Worksheet) => none.delete()],
  ["a cell of it", (none: Excel.Worksheet) => void (none.getRange("A1").values = [["x"]])],
])("A42 writing on a null object fails: %s", async (_, write) => {
  const atOnce = inExcel(async (__, context) => {
    write(context.workbook.worksheets.getItemOrNullObject("なし"));
    await context.sync();
  });
  expect(await codeOf(atOnce)).toBe("ItemNotFound");
  const afterSync = inExcel(async (__, context) => {
    const none = context.workbook.worksheets.getItemOrNullObject("なし");
    none.load("name");
    await context.sync();
    write(none);
    await context.sync();
  });
  expect(await codeOf(afterSync)).toBe("ItemNotFound");
});

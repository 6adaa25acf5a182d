import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { closeExcel, codeOf, inExcel } from "../support/in-excel";

afterAll(closeExcel);

const AREAS =
  "areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount";

test("A12 merged areas have a value only at their top left, and drop what is written to their other cells", async () => {
  const told = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.values = [
      ["左上", "右上"],
      ["左下", "右下"],
    ];
    range.merge();
    sheet.getRange("B2").values = [["消える"]];
    range.load("values");
    const merged = range.getMergedAreasOrNullObject();
    merged.load(`address,areaCount,${AREAS}`);
    await context.sync();
    return {
      values: range.values,
      areaCount: merged.areaCount,
      areas: merged.areas.items.map((area) => area.toJSON()),
    };
  });
  expect(told.values).toEqual([
    ["左上", ""],
    ["", ""],
  ]);
  expect(told.areaCount).toBe(1);
  expect(told.areas).toMatchObject([{ rowIndex: 0, columnIndex: 0, rowCount: 2, columnCount: 2 }]);
});

test("A13 merged areas are told of a range where their top left lies in it, not where they only reach into it", async () => {
  const isNull = await inExcel(async (sheet, context) => {
    sheet.getRange("A1:B2").merge();
    const merged = sheet.getRange("B1:C5").getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    return merged.isNullObject;
  });
  expect(isNull).toBe(true);
});

test.each([
  [512, null],
  [513, "GeneralException"],
])("A14 more than 512 merged areas of a range are not told: %i, %s", async (count, code) => {
  const workbook = createWorkbook("表.xlsx");
  const sheet = workbook.sheets[0];
  for (let row = 1; row <= count; row += 1) {
    sheet?.mergedAreas.push({ top: row, left: 1, bottom: row, right: 2 });
  }
  const work = inExcel(async (target, context) => {
    target.getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount");
    await context.sync();
  }, workbook);
  expect(await codeOf(work)).toBe(code);
});

test("A16 the used range is the one around values, or around looks as well; a blank sheet has none", async () => {
  const told = await inExcel(async (sheet, context) => {
    const none = sheet.getUsedRangeOrNullObject();
    none.load("address");
    await context.sync();
    sheet.getRange("B2").values = [["値"]];
    sheet.getRange("D9").format.fill.color = "#FF0000";
    const values = sheet.getUsedRangeOrNullObject(true);
    const all = sheet.getUsedRange();
    values.load("address");
    all.load("address");
    await context.sync();
    return [none.isNullObject, values.address, all.address];
  });
  expect(told).toEqual([true, "表!B2", "表!B2:D9"]);
});

test("ranges lead to other ranges, and not off the sheet", async () => {
  const addresses = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("B2:D5");
    const found = [
      range.getCell(0, 1),
      range.getRow(1),
      range.getColumn(2),
      range.getOffsetRange(1, 1),
      range.getResizedRange(-1, 1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getIntersection("C4:Z9"),
      range.getLastCell(),
      sheet.getRangeByIndexes(0, 0, 2, 3),
    ];
    for (const one of found) one.load("address");
    await context.sync();
    return found.map(({ address }) => address.replace("表!", ""));
  });
  expect(addresses).toEqual([
    "C2",
    "B3:D3",
    "D2:D5",
    "C3:E6",
    "B2:E4",
    "2:5",
    "B:D",
    "C4:D5",
    "D5",
    "A1:C2",
  ]);
  const off = inExcel(async (sheet, context) => {
    sheet.getRange("A1").getOffsetRange(-1, 0).load("address");
    await context.sync();
  });
  expect(await codeOf(off)).toBe("InvalidArgument");
});

test("A18 a link shows where it leads in an empty cell, and keeps the text that is written over it", async () => {
  const told = await inExcel(async (sheet, context) => {
    const [first, second] = [sheet.getRange("A1"), sheet.getRange("A2")];
    const link = { documentReference: "表!B6", screenTip: "表のB6" };
    first.hyperlink = link;
    second.hyperlink = link;
    second.values = [["見る"]];
    first.load("values,hyperlink");
    second.load("values,hyperlink");
    await context.sync();
    return [first.values, second.values, second.hyperlink];
  });
  expect(told).toEqual([
    [["表!B6"]],
    [["見る"]],
    { documentReference: "表!B6", screenTip: "表のB6", textToDisplay: "見る" },
  ]);
});

test("clearing takes contents, looks or both", async () => {
  const told = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [["a", "b", "c"]];
    range.format.fill.color = "#FF0000";
    sheet.getRange("A1").clear("Contents");
    sheet.getRange("B1").clear("Formats");
    sheet.getRanges("C1").clear();
    const looks = range.getCellProperties({ format: { fill: { pattern: true } } });
    range.load("values");
    await context.sync();
    return [range.values, looks.value.flat().map(({ format }) => format?.fill?.pattern)];
  });
  expect(told).toEqual([[["", "b", ""]], ["Solid", "None", "None"]]);
});

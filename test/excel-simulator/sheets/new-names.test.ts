import { closeExcel, inExcel } from "../support/in-excel";

afterAll(closeExcel);

test("A57 new sheets, tables and charts get the names that a Japanese Excel gives them", async () => {
  const names = await inExcel(async (sheet, context) => {
    const range = sheet.getRange("A1:B3");
    const added = [
      context.workbook.worksheets.add(),
      sheet.tables.add(range, true),
      sheet.charts.add("ColumnClustered", range),
    ];
    for (const one of added) one.load("name");
    await context.sync();
    return added.map(({ name }) => name);
  });
  expect(names).toEqual(["Sheet2", "テーブル1", "グラフ 1"]);
});

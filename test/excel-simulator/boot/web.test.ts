import { bootOffice, withOffice } from "../../../excel-simulator/boot/jsdom";
import { createWorkbook } from "../../../excel-simulator/model/workbook";
import { EXCEL_ON_THE_WEB } from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";

const openOnTheWeb = (name: string): SimulatedExcel =>
  new SimulatedExcel(createWorkbook(name), EXCEL_ON_THE_WEB);

const booting = bootOffice(openOnTheWeb("first.xlsx"));
afterAll(async () => (await booting).dispose());

test("Office is ready in Excel on the web", async () => {
  const office = await booting;

  await expect(office.ready).resolves.toMatchObject({ host: "Excel", platform: "OfficeOnline" });
});

test("the add-in learns of sets, document and language", async () => {
  const office = await booting;

  await withOffice(office, openOnTheWeb("seki.xlsx"), async () => {
    const { requirements, document, displayLanguage } = Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.21")).toBe(true);
    expect(requirements.isSetSupported("ExcelApiOnline", "1.1")).toBe(true);
    expect(requirements.isSetSupported("OpenBrowserWindowApi", "1.1")).toBe(false);
    expect(document.url).toBe("https://excel.example/files/seki.xlsx");
    expect(displayLanguage).toBe("ja-JP");
  });
});

test("requests reach the workbook that is open", async () => {
  const office = await booting;
  const excel = openOnTheWeb("seki.xlsx");

  await withOffice(office, excel, () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add("新");
      await context.sync();
    }),
  );

  expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "新"]);
  excel.requireEverythingSimulated();
});

test("settings are kept in the workbook and are gone in another", async () => {
  const office = await booting;
  const excel = openOnTheWeb("seki.xlsx");
  excel.workbook.settings.set("method", { preset: "pace" });

  const read = await withOffice(office, excel, async () => {
    const { settings } = Office.context.document;
    settings.set("last", [1, 2]);
    await new Promise((done) => settings.saveAsync(done));
    return settings.get("method");
  });
  const other = await withOffice(office, openOnTheWeb("other.xlsx"), async () =>
    Office.context.document.settings.get("method"),
  );

  expect(read).toEqual({ preset: "pace" });
  expect(excel.workbook.settings.get("last")).toEqual([1, 2]);
  expect(other).toBeNull();
});

test("A53 Excel on the web does not give the workbook as a file", async () => {
  const office = await booting;

  const result = await withOffice(
    office,
    openOnTheWeb("seki.xlsx"),
    () =>
      new Promise<Office.AsyncResult<Office.File>>((done) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, done),
      ),
  );

  expect(result).toMatchObject({ status: "failed", error: { code: 11001 } });
});

import { createWorkbook } from "../../../excel-simulator/model/workbook";
import {
  EXCEL_ON_THE_WEB,
  LTSC_2021,
  LTSC_2024,
  MICROSOFT_365,
  type Profile,
} from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";
import { closeExcel, codeOf, inOffice, runIn } from "../support/in-excel";

afterAll(closeExcel);

const openedIn = (profile: Profile): SimulatedExcel =>
  new SimulatedExcel(createWorkbook("表.xlsx", "表"), profile);

/** The newest version of each set, and one that is not offered any more. */
const OFFERED: readonly (readonly [Profile, Readonly<Record<string, string>>, string])[] = [
  [LTSC_2021, { ExcelApi: "1.14", SharedRuntime: "1.1", CompressedFile: "1.1" }, "1.15"],
  [LTSC_2024, { ExcelApi: "1.17", SharedRuntime: "1.2", CompressedFile: "1.1" }, "1.18"],
  [MICROSOFT_365, { ExcelApi: "1.21", ExcelApiDesktop: "1.1", CompressedFile: "1.1" }, "1.22"],
  [EXCEL_ON_THE_WEB, { ExcelApi: "1.21", ExcelApiOnline: "1.1", PdfFile: "1.1" }, "1.22"],
];

test.each(OFFERED)(
  "A43 every Excel offers its requirement sets and no more: $name",
  async (profile, sets, missing) => {
    await inOffice(openedIn(profile), async () => {
      const { requirements } = Office.context;
      for (const [name, version] of Object.entries(sets)) {
        expect([name, requirements.isSetSupported(name, version)]).toEqual([name, true]);
      }
      expect(requirements.isSetSupported("ExcelApi", "1.1")).toBe(true);
      expect(requirements.isSetSupported("ExcelApi", missing)).toBe(false);
    });
  },
);

test("A43 every Excel offers its requirement sets and no more: what only others have", async () => {
  const offers = (profile: Profile, name: string) =>
    inOffice(openedIn(profile), async () =>
      Office.context.requirements.isSetSupported(name, "1.1"),
    );
  expect(await offers(LTSC_2021, "ExcelApiOnline")).toBe(false);
  expect(await offers(LTSC_2021, "ExcelApiDesktop")).toBe(false);
  expect(await offers(EXCEL_ON_THE_WEB, "CompressedFile")).toBe(false);
  expect(await offers(EXCEL_ON_THE_WEB, "OpenBrowserWindowApi")).toBe(false);
});

test("A44 Excel may announce a set whose members the library does not have", async () => {
  const told = await inOffice(openedIn(MICROSOFT_365), async () => [
    Office.context.requirements.isSetSupported("ExcelApi", "1.18"),
    "notes" in Excel.Worksheet.prototype,
  ]);
  expect(told).toEqual([true, false]);
});

test.each([
  ["1.12", "ApiNotFound"],
  ["1.13", null],
])("A45 a member of a newer set than Excel has is ApiNotFound: ExcelApi %s", async (set, code) => {
  const profile = { ...LTSC_2021, sets: { ...LTSC_2021.sets, ExcelApi: set } };
  const excel = openedIn(profile);
  const work = runIn(excel, async (sheet, context) => {
    sheet.getRange("A1").getMergedAreasOrNullObject().load("address");
    await context.sync();
  });
  expect(await codeOf(work)).toBe(code);
  excel.requireEverythingSimulated();
});

import { bootOffice, withOffice, type BootedOffice } from "../../../excel-simulator/boot/jsdom";
import { createWorkbook, type Workbook } from "../../../excel-simulator/model/workbook";
import type { Profile } from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";

/** One page with office.js for each platform, booted once for each file of tests. */
const booted = new Map<Profile["platform"], Promise<BootedOffice>>();

/** Runs work with Office, Excel and OfficeExtension as globals in an Excel. */
export async function inOffice<Result>(
  excel: SimulatedExcel,
  work: () => Promise<Result>,
): Promise<Result> {
  const { platform } = excel.profile;
  const office = booted.get(platform) ?? bootOffice(excel);
  booted.set(platform, office);
  return withOffice(await office, excel, work);
}

/** Runs work through the genuine office.js in an Excel; what the simulator does not know is left to the caller to look at. */
export const runIn = <Result>(
  excel: SimulatedExcel,
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> =>
  inOffice(excel, () =>
    Excel.run((context) => work(context.workbook.worksheets.getFirst(), context)),
  );

/**
 * Runs work through the genuine office.js against a workbook, a blank one where none is given; fails where the simulator
 * does not know what was asked for.
 */
export async function inExcel<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  workbook: Workbook = createWorkbook("表.xlsx", "表"),
  profile?: Profile,
): Promise<Result> {
  const excel = new SimulatedExcel(workbook, profile);
  const result = await runIn(excel, work);
  excel.requireEverythingSimulated();
  return result;
}

/** The code of the error that work in Excel ends in; null where it succeeds. */
export async function codeOf(work: Promise<unknown>): Promise<string | null> {
  return work.then(
    () => null,
    (error: unknown) =>
      typeof error === "object" && error !== null && "code" in error
        ? String(error.code)
        : String(error),
  );
}

/** Closes the pages; to be called when the tests of a file are done. */
export async function closeExcel(): Promise<void> {
  for (const office of booted.values()) (await office).dispose();
  booted.clear();
}

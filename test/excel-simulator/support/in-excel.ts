import { bootOffice, withOffice, type BootedOffice } from "../../../excel-simulator/boot/jsdom";
import { createWorkbook, type Workbook } from "../../../excel-simulator/model/workbook";
import type { Profile } from "../../../excel-simulator/profiles";
import { SimulatedExcel } from "../../../excel-simulator/simulated-excel";

let booted: Promise<BootedOffice> | null = null;

/**
 * Runs work through the genuine office.js against a workbook, a blank one where none is given; fails where the simulator
 * does not know what was asked for. Office.js is booted once for each file of tests.
 */
export async function inExcel<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
  workbook: Workbook = createWorkbook("表.xlsx", "表"),
  profile?: Profile,
): Promise<Result> {
  const excel = new SimulatedExcel(workbook, profile);
  booted ??= bootOffice(new SimulatedExcel(createWorkbook("表.xlsx")));
  const result = await withOffice(await booted, excel, () =>
    Excel.run((context) => work(context.workbook.worksheets.getFirst(), context)),
  );
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

/** Closes what the tests of a file booted. */
export async function closeExcel(): Promise<void> {
  (await booted)?.dispose();
  booted = null;
}

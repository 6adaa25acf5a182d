import { bootOffice, withOffice, type BootedOffice } from "../../excel-simulator/boot/jsdom";
import { loadWorkbook } from "../../excel-simulator/file/load-workbook";
import { LTSC_2021, type Profile } from "../../excel-simulator/profiles";
import { SimulatedExcel } from "../../excel-simulator/simulated-excel";
import { excelHost, type ExcelHost } from "../../src/hosts/excel/excel-host";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";

/** The Excel host on a simulated Excel, and the Excel itself. */
export type OpenedInExcel = { readonly host: ExcelHost; readonly excel: SimulatedExcel };

/** One page with office.js for each platform, booted once for each file of tests. */
const booted = new Map<Profile["platform"], Promise<BootedOffice>>();

/** Opens a workbook in a simulated Excel; whatever the simulator does not know makes the test fail. */
export function openInExcel(
  file: string,
  bytes: Uint8Array,
  profile: Profile = LTSC_2021,
): OpenedInExcel {
  const excel = new SimulatedExcel(loadWorkbook(file, bytes), profile);
  return { host: hostOf(excel), excel };
}

/** The Excel host on an Excel that is open already, as after the pane was closed and opened again. */
export function hostOf(excel: SimulatedExcel): ExcelHost {
  const host = excelHost((name, bytes) => openXlsxFile(name, bytes).readSnapshot());
  const within = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = await withOffice(await officeOn(excel), excel, work);
    excel.requireEverythingSimulated();
    return result;
  };
  return {
    readSnapshot: (options) => within(() => host.readSnapshot(options)),
    applyPlan: (plan) => within(() => host.applyPlan(plan)),
    selectCell: (sheet, position) => within(() => host.selectCell(sheet, position)),
    selectedArea: () => within(() => host.selectedArea()),
    markCells: (plan) => within(() => host.markCells(plan)),
    takeBackMarks: () => within(() => host.takeBackMarks()),
    takeBackSheets: () => within(() => host.takeBackSheets()),
    changeCells: (changes) => within(() => host.changeCells(changes)),
    readKept: (name) => within(() => host.readKept(name)),
    keep: (name, text) => within(() => host.keep(name, text)),
    recoverInterruptedWriting: () => within(() => host.recoverInterruptedWriting()),
  };
}

function officeOn(excel: SimulatedExcel): Promise<BootedOffice> {
  const { platform } = excel.profile;
  const office = booted.get(platform) ?? bootOffice(excel);
  booted.set(platform, office);
  return office;
}

/** Closes the pages; to be called when the tests of a file are done. */
export async function closeExcel(): Promise<void> {
  for (const office of booted.values()) (await office).dispose();
  booted.clear();
}

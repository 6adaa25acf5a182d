import { readFileSync } from "node:fs";
import {
  checkWorkbooks,
  defaultSettings,
  planReport,
  readWorkbook,
  suggestAsOf,
  type CheckReport,
  type WorkbookPlan,
} from "../../../../src/core";
import type { Workbook } from "../../../../excel-simulator/model/workbook";
import type { Profile } from "../../../../excel-simulator/profiles";
import { openInExcel, type OpenedInExcel } from "../../../support/open-in-excel";
import { samplePath } from "../../../support/paths";

/** A sample that is open in Excel, with what the engine makes of it and the sheets that it plans. */
export type OpenedSample = OpenedInExcel & {
  readonly report: CheckReport;
  readonly plan: WorkbookPlan;
};

/** Opens a sample in Excel, arranged as told, reads it there, checks it and plans the report; the meter starts anew. */
export async function openSample(
  name: string,
  profile: Profile,
  arrange: (workbook: Workbook) => void = () => undefined,
): Promise<OpenedSample> {
  const file = `${name}.xlsx`;
  const { host, excel } = openInExcel(
    file,
    new Uint8Array(readFileSync(samplePath(name))),
    profile,
  );
  arrange(excel.workbook);
  const snapshot = await host.readSnapshot();
  const reading = readWorkbook(snapshot, "ja");
  const asOf = suggestAsOf([reading], { year: 2026, month: 11, day: 25 });
  const report = checkWorkbooks([reading], { asOf, locale: "ja", settings: defaultSettings });
  excel.meter.restart();
  return { host, excel, report, plan: planReport(report, { into: snapshot, locale: "ja" }) };
}

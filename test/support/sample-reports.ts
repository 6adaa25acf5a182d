import { readFileSync } from "node:fs";
import {
  checkWorkbooks,
  defaultSettings,
  planReport,
  readWorkbook,
  suggestAsOf,
  type CheckReport,
  type WorkbookPlan,
  type WorkbookReading,
  type WorkbookSnapshot,
} from "../../src/core";
import { openXlsxFile } from "../../src/hosts/xlsx-file/xlsx-file-host";
import { samplePath } from "./paths";

export const SAMPLES = [
  "seki",
  "ebetsu",
  "annaka",
  "fuchu-group1",
  "fuchu-group2",
  "sapporo",
] as const;

export type Report = {
  readonly before: Uint8Array;
  readonly plan: WorkbookPlan;
  readonly after: Uint8Array;
};

const TODAY = { year: 2022, month: 3, day: 31 };

/** What the engine says of a workbook's own tables. */
export const checkedReport = (into: WorkbookSnapshot, reading: WorkbookReading): CheckReport =>
  checkWorkbooks([reading], {
    asOf: suggestAsOf([reading], TODAY),
    locale: "ja",
    settings: defaultSettings,
    snapshots: [into],
  });

/** The report on a workbook's own tables, to be written into it. */
export const reportPlan = (into: WorkbookSnapshot, reading: WorkbookReading): WorkbookPlan =>
  planReport(checkedReport(into, reading), { into, locale: "ja" });

/** A workbook with the report on its own tables. */
export async function reportOn(before: Uint8Array): Promise<Report> {
  const host = openXlsxFile("実績.xlsx", before);
  const into = await host.readSnapshot();
  const plan = reportPlan(into, readWorkbook(into, "ja"));
  await host.applyPlan(plan);
  return { before, plan, after: host.bytes() };
}

/** The report on one of the project's own samples. */
export const sampleReport = (name: (typeof SAMPLES)[number]): Promise<Report> =>
  reportOn(new Uint8Array(readFileSync(samplePath(name))));

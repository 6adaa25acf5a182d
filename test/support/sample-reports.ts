import { readFileSync } from "node:fs";
import {
  checkWorkbooks,
  defaultSettings,
  planReport,
  readWorkbook,
  suggestAsOf,
  type WorkbookPlan,
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

/** A workbook with the report on its own tables. */
export async function reportOn(before: Uint8Array): Promise<Report> {
  const host = openXlsxFile("実績.xlsx", before);
  const into = await host.readSnapshot();
  const reading = readWorkbook(into, "ja");
  const report = checkWorkbooks([reading], {
    asOf: suggestAsOf([reading], TODAY),
    locale: "ja",
    settings: defaultSettings,
    snapshots: [into],
  });
  const plan = planReport(report, { into, locale: "ja" });
  await host.applyPlan(plan);
  return { before, plan, after: host.bytes() };
}

/** The report on one of the project's own samples. */
export const sampleReport = (name: (typeof SAMPLES)[number]): Promise<Report> =>
  reportOn(new Uint8Array(readFileSync(samplePath(name))));

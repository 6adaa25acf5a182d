import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  checkWorkbooks,
  defaultSettings,
  planReport,
  readWorkbook,
  suggestAsOf,
  type ReportSettings,
  type SheetPlan,
} from "../../../src/core";
import { emptyWorkbook } from "../../../src/hosts/xlsx-file/writing/empty-workbook";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { convertWithLibreOffice, withLibreOffice } from "../../support/libre-office";
import { samplePath, temporaryFolder } from "../../support/paths";

/** The text of each page of a sample's report, its sheets alone in a workbook. */
async function pagesOf(
  sample: string,
  layout: ReportSettings,
): Promise<{ readonly sheets: readonly SheetPlan[]; readonly pages: readonly string[] }> {
  const into = await openXlsxFile("a.xlsx", readFileSync(samplePath(sample))).readSnapshot();
  const reading = readWorkbook(into, "ja");
  const asOf = suggestAsOf([reading], { year: 2026, month: 11, day: 25 });
  const report = checkWorkbooks([reading], { asOf, locale: "ja", settings: defaultSettings });
  const plan = planReport(report, { into, locale: "ja", layout });
  const host = openXlsxFile("a.xlsx", emptyWorkbook());
  await host.applyPlan(plan);
  const folder = await temporaryFolder();
  const file = join(folder, "report.xlsx");
  writeFileSync(file, host.bytes());
  const pdf = convertWithLibreOffice(file, "pdf", folder);
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  return { sheets: plan.sheets, pages: text.split("\f").slice(0, -1) };
}

/** What stands on a page beside its footer. */
const bodyOf = (page: string): string =>
  page
    .split("\n")
    .filter((line) => !/印刷日|^\s*\d+ \/ \d+\s*$/.test(line))
    .join("")
    .trim();

describe.each<[string, ReportSettings]>([
  ["A4 landscape", {}],
  ["A4 portrait", { orientation: "portrait" }],
  ["A3 landscape", { paper: "A3" }],
])("a report on %s", (_, layout) => {
  withLibreOffice(
    "has a page for each sheet, no empty page, and no figure that does not fit",
    async () => {
      const { sheets, pages } = await pagesOf("ebetsu", layout);
      for (const { name } of sheets) {
        expect(
          pages.filter((page) => page.includes(`${name}（report.xlsx）`)).length,
        ).toBeGreaterThan(0);
      }
      for (const [index, page] of pages.entries()) {
        expect(bodyOf(page)).not.toBe("");
        expect(page).toContain(`${index + 1} / ${pages.length}`);
        expect(page).not.toContain("###");
      }
    },
    120_000,
  );
});

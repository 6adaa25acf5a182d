import { copyWorkbook } from "../../../../excel-simulator/model/workbook";
import { PROFILES, type Profile } from "../../../../excel-simulator/profiles";
import { planMarks, type WorkbookSnapshot } from "../../../../src/core";
import { openXlsxFile } from "../../../../src/hosts/xlsx-file/xlsx-file-host";
import { closeExcel, hostOf } from "../../../support/open-in-excel";
import { fillAt, fillsOf } from "./fills";
import { openSample } from "./opened-sample";
import { REPORT_SHEET_NAMES } from "../../../support/report-sheet-names";

afterAll(closeExcel);

const namesOf = ({ sheets }: { readonly sheets: readonly { readonly name: string }[] }): string[] =>
  sheets.map(({ name }) => name);

/** What every Excel tells of a workbook. */
const cellsOf = ({ sheets }: WorkbookSnapshot) =>
  sheets.map(({ name, purpose, visibility, cells, mergedAreas }) => ({
    name,
    purpose,
    visibility,
    cells,
    mergedAreas,
  }));

test.each(PROFILES.map((profile): [string, Profile] => [profile.name, profile]))(
  "in %s the Seki sample is read, checked, written to, marked and given back as it was",
  async (_, profile) => {
    const { host, excel, report, plan } = await openSample("seki", profile);
    const before = copyWorkbook(excel.workbook);

    const errors = report.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["status-count-differs", "総括!B6"],
    ]);
    const { written, refused } = await host.applyPlan(plan);
    expect(written.map(({ name }) => name)).toEqual(REPORT_SHEET_NAMES);
    expect(refused).toEqual([]);
    expect(excel.meter.read().syncs).toBeLessThanOrEqual(2 * REPORT_SHEET_NAMES.length);

    const saved = await openXlsxFile("seki.xlsx", excel.save()).readSnapshot();
    expect(namesOf(saved)).toEqual([...namesOf(before), ...REPORT_SHEET_NAMES]);
    expect(saved.sheets.find(({ name }) => name === "進捗総括")?.purpose).toBe("summary");
    expect(cellsOf(await host.readSnapshot())).toEqual(cellsOf(saved));

    const marked = await host.markCells(planMarks(report, "seki.xlsx"));
    expect(marked).toEqual({ marked: report.findings.length, unmarked: [] });
    expect(fillAt(excel.workbook, "総括", { row: 6, column: 2 })).not.toEqual(
      fillAt(before, "総括", { row: 6, column: 2 }),
    );

    // The pane was closed in between: nothing but the workbook itself knows what was done.
    const later = hostOf(excel);
    expect(await later.takeBackMarks()).toEqual({
      restored: report.findings.length,
      kept: [],
      protectedSheets: [],
    });
    expect(await later.takeBackSheets()).toEqual({ removed: REPORT_SHEET_NAMES });
    expect(fillsOf(excel.workbook)).toEqual(fillsOf(before));
    expect(excel.workbook.names).toEqual(before.names);
    expect(excel.workbook.customXmlParts).toEqual(before.customXmlParts);
    expect(excel.workbook.sheets).toEqual(before.sheets);
  },
);

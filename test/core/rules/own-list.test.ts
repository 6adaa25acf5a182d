import { readFileSync } from "node:fs";
import {
  checkWorkbooks,
  defaultSettings,
  planReport,
  readWorkbook,
  type CheckReport,
  type WorkbookSnapshot,
} from "../../../src/core";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { samplePath } from "../../support/paths";

const check = (snapshot: WorkbookSnapshot): CheckReport =>
  checkWorkbooks([readWorkbook(snapshot, "ja")], {
    asOf: { year: 2022, month: 3, day: 31 },
    locale: "ja",
    settings: defaultSettings,
    snapshots: [snapshot],
    only: { groups: ["open-data"] },
  });

/** What the forms themselves say is taken over: their characters, and figures for which they state no unit. */
const TAKEN_OVER = ["open-data-special-characters", "open-data-unit-missing"];

test.each(["seki", "ebetsu", "annaka", "fuchu-group1", "sapporo"])(
  "the list that we write for %s keeps the rules for open data",
  async (name) => {
    const file = `${name}.xlsx`;
    const host = openXlsxFile(file, readFileSync(samplePath(name)));
    const before = await host.readSnapshot();
    const report = check(before);
    expect(report.rules.every(({ checked }) => checked === 0)).toBe(true);
    await host.applyPlan(planReport(report, { into: before, locale: "ja" }));
    const after = check(await openXlsxFile(file, host.bytes()).readSnapshot());
    expect(after.rules.every(({ checked }) => checked === 1)).toBe(true);
    expect(after.findings.filter(({ rule }) => !TAKEN_OVER.includes(rule))).toEqual([]);
  },
);

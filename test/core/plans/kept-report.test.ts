import fc from "fast-check";
import {
  keepingNameFault,
  keptReportFromText,
  keptReportText,
  messagesFor,
  nextKeptReport,
  readWorkbook,
  withFrozenCopies,
  type Indicator,
  type KeptReport,
} from "../../../src/core";
import { compareReports } from "../../../src/core/plans/kept-report/compare-reports";
import { reportRows } from "../../../src/core/plans/report-rows";
import { HostError } from "../../../src/hosts/host-error";
import { inMemoryHost } from "../../../src/hosts/in-memory/in-memory-host";
import { readKeptReport, writeReport } from "../../../src/hosts/kept-report";
import { aReading, anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { planOf } from "../../support/plan-reading";
import { sheet, workbook } from "../../support/sheet-builder";

const made = (more: IndicatorText = {}) =>
  anIndicator({
    name: "甲",
    targets: [[2020, "100件"]],
    actuals: [[2020, "90件"]],
    status: [2020, "順調"],
    ...more,
  });

const reportOf = (...indicators: readonly Indicator[]) =>
  checkOf([aReading("a.xlsx", ...indicators)]);
const nowhere = workbook("a.xlsx");
const keptOf = (...indicators: readonly Indicator[]): KeptReport =>
  nextKeptReport(reportOf(...indicators), null, nowhere);

test.each<readonly [string, readonly Indicator[], readonly Indicator[], readonly unknown[]]>([
  ["nothing", [made()], [made()], []],
  ["blanks and full width", [made()], [made({ actuals: [[2020, "90 件"]] })], []],
  [
    "a worse verdict with the actual behind it",
    [made()],
    [made({ actuals: [[2020, "10件"]] })],
    [
      ["verdict-worse", null, "順調", "遅れている"],
      ["actual-changed", 2020, "90件", "10件"],
    ],
  ],
  [
    "an actual where there was none",
    [made({ actuals: [[2020, ""]] })],
    [made()],
    [
      ["verdict-other", null, "未報告", "順調"],
      ["actual-new", 2020, null, "90件"],
    ],
  ],
  [
    "a target of a year",
    [
      made({
        targets: [
          [2020, "100件"],
          [2023, "200件"],
        ],
      }),
    ],
    [
      made({
        targets: [
          [2020, "100件"],
          [2023, "150件"],
        ],
      }),
    ],
    [["target-changed", 2023, "200件", "150件"]],
  ],
  [
    "a self-rating",
    [made()],
    [made({ status: [2020, "やや遅れている"] })],
    [["self-rating-changed", null, "順調", "やや遅れている"]],
  ],
  [
    "an indicator for another",
    [made()],
    [made({ name: "乙" })],
    [
      ["added", null, null, "順調"],
      ["removed", null, "順調", null],
    ],
  ],
])("%s moved", (_, before, after, expected) => {
  const changes = compareReports(keptOf(...before), reportRows(reportOf(...after)));
  expect(
    changes.map(({ kind, fiscalYear, before: was, after: is }) => [kind, fiscalYear, was, is]),
  ).toEqual(expected);
});

test("an indicator is the same in a workbook of another name, and each of two of the same words has its own", () => {
  const other = { ...made({ sheet: "2", actuals: [[2020, "10件"]] }), key: "甲#2" };
  const kept = keptOf(made(), other);
  const renamed = checkOf([aReading("b.xlsx", made(), other)]);
  expect(compareReports(kept, reportRows(renamed))).toEqual([]);
});

const anyIndicator = fc
  .tuple(fc.constantFrom("甲", "乙"), fc.string({ maxLength: 8 }), fc.constantFrom("", "順調"))
  .map(([name, actual, status]) =>
    made({ name, actuals: [[2020, actual]], status: [2020, status] }),
  );

test("a kept report comes back from its text, and nothing moved since itself", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyIndicator, { selector: ({ key }) => key }), (indicators) => {
      const kept = keptOf(...indicators);
      expect(keptReportFromText(keptReportText(kept))).toEqual(kept);
      expect(compareReports(kept, reportRows(reportOf(...indicators)))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test.each(["", "{", "null", "[]", '{"format":2}', '{"format":1}', '{"format":1,"indicators":[7]}'])(
  "%j is no kept report",
  (text) => {
    expect(keptReportFromText(text)).toBeNull();
  },
);

test("text of any shape is a kept report or none, and never thrown at people", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(keptReportFromText(text)).toBeNull();
    }),
  );
});

test("a report that was kept for a meeting stays the one to compare with until its copies are gone", async () => {
  const host = inMemoryHost(nowhere);
  const [first, second] = [reportOf(made()), reportOf(made({ actuals: [[2020, "10件"]] }))];
  const write = async (report: typeof first, keepAs: string | null) => {
    const [into, earlier] = [await host.readSnapshot(), await readKeptReport(host)];
    const plan = planOf(report, into);
    const whole = keepAs === null ? plan : withFrozenCopies(plan, keepAs);
    return writeReport(host, whole, nextKeptReport(report, earlier, into, keepAs));
  };
  const keptOf = async () => {
    const kept = await readKeptReport(host);
    return kept === null || kept === "unreadable" ? kept : [kept.keptAs, kept.indicators[0]?.label];
  };

  await write(first, "2021-06 委員会");
  await write(second, null);
  expect(await keptOf()).toEqual(["2021-06 委員会", "順調"]);
  const refused = await write(second, "2021-06 委員会");
  expect(refused.refused.length).toBeGreaterThan(0);
  expect(await keptOf()).toEqual(["2021-06 委員会", "順調"]);

  const { sheets } = await host.readSnapshot();
  const left = sheets.filter(({ name }) => !name.startsWith("2021-06"));
  const earlier = await readKeptReport(host);
  expect(nextKeptReport(second, earlier, { sheets: left }).keptAs).toBeNull();
});

test("copies of our sheets are not read as forms, and said not to be", async () => {
  const host = inMemoryHost(
    workbook("a.xlsx", sheet("表", { A1: "指標名", B1: "目標", A2: "甲" })),
  );
  const plan = planOf(reportOf(made()), await host.readSnapshot());
  await host.applyPlan(withFrozenCopies(plan, "6月"));
  const reading = readWorkbook(await host.readSnapshot(), "ja");
  expect(reading.sheetNames).toEqual(["表"]);
  expect(
    reading.notes.filter(({ code }) => code === "report-copy").map(({ cell }) => cell),
  ).toEqual(["6月 進捗総括", "6月 要注意一覧", "6月 課別集計"]);
});

test.each([
  ["2021-06 委員会", null],
  [" ", "empty"],
  ["6/1", "forbidden-character"],
  ["'6月", "forbidden-character"],
  ["令和３年度第１回行政改革推進審議会資料その二（全体版）", "too-long"],
])("a copy called %j: %s", (name, fault) => {
  expect(keepingNameFault(name, messagesFor("ja").sheets.names)).toBe(fault);
});

test("where only the keeping fails, nobody is told that nothing was written", async () => {
  const host = inMemoryHost(nowhere);
  const lost = new HostError("excel-connection-lost", "a.xlsx", "gone");
  const failing = { ...host, keep: () => Promise.reject(lost) };
  const report = reportOf(made());
  const writing = writeReport(failing, planOf(report, nowhere), keptOf(made()));
  await expect(writing).rejects.toMatchObject({ code: lost.code, aftermath: "unknown" });
});

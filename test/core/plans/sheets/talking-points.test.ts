import fc from "fast-check";
import type { CheckReport, WorkbookReading } from "../../../../src/core";
import {
  aReading,
  aStatusCount,
  anIndicator,
  type IndicatorText,
} from "../../../support/indicator-builder";
import { checkOf } from "../../../support/judge";
import { linkOf, planOf, sheetOf, shown } from "../../../support/plan-reading";

const made = (name: string, more: IndicatorText) =>
  anIndicator({ name, sheet: name, department: "総務課", targets: [[2020, "100件"]], ...more });

/** The sentences of the summary, with where a click on the cell beside each leads. */
function pointsOf(report: CheckReport): readonly (readonly [string, string | null])[] {
  const sheet = sheetOf(planOf(report), "summary");
  const header = sheet.cells.find((cell) => shown(cell) === "論点");
  if (!header) return [];
  const points: [string, string | null][] = [];
  for (let row = header.row + 1; ; row += 1) {
    const cells = sheet.cells.filter((cell) => cell.row === row);
    const sentence = cells.find(({ column }) => column === header.column);
    if (!sentence) return points;
    const links = cells.map(linkOf).filter((link) => link !== null);
    points.push([shown(sentence), links[0] ?? null]);
  }
}
const saidOf = (...readings: readonly WorkbookReading[]) =>
  pointsOf(checkOf(readings)).map(([sentence]) => sentence);

const asked = { 取組状況: "周知した" };

test.each<readonly [string, readonly ReturnType<typeof made>[], readonly string[]]>([
  ["nothing is late", [made("甲", { actuals: [[2020, "100件"]] })], []],
  [
    "one is late without a reason where others give theirs, and another worse",
    [
      made("甲", { actuals: [[2020, "50件"]] }),
      made("乙", { actuals: [[2020, "10件"]] }),
      made("丙", { actuals: [[2020, "100件"]], narratives: asked }),
    ],
    [
      "「乙」（総務課）は「遅れている」とされていますが、要因も今後の取組も記載がありません。（同様のものが、ほかに1件）",
    ],
  ],
  ["no form asks for a reason", [made("甲", { actuals: [[2020, "50件"]] })], []],
  [
    "a department calls on track what is late",
    [made("甲", { actuals: [[2020, "10件"]], status: [2020, "順調"] })],
    ["「甲」（総務課）は、所管課の自己評価が「順調」ですが、数値による判定は「遅れている」です。"],
  ],
  [
    "figures fall two years running",
    [
      made("甲", {
        actuals: [
          [2018, "130件"],
          [2019, "120件"],
          [2020, "110件"],
        ],
      }),
    ],
    ["「甲」（総務課）は、2年続けて悪くなっています（H30 130件 → R1 120件 → R2 110件）。"],
  ],
  [
    "figures fall where less is better",
    [
      made("待機児童数", {
        baseline: [2017, "140件"],
        actuals: [
          [2018, "130件"],
          [2019, "120件"],
          [2020, "90件"],
        ],
      }),
    ],
    ["「待機児童数」（総務課）は、前年度の「やや遅れている」から「達成」に改善しました。"],
  ],
  [
    "nothing is reported",
    [made("甲", { actuals: [[2020, ""]] }), made("乙", { actuals: [[2020, ""]] })],
    ["「甲」（総務課）は、実績が報告されていません。（同様のものが、ほかに1件）"],
  ],
  [
    "a department says itself that it is late",
    [made("甲", { actuals: [[2020, "周知した"]], status: [2020, "遅れている"] })],
    ["「甲」（総務課）は、所管課が「遅れている」と自己評価しています。"],
  ],
  [
    "it was late the year before",
    [
      made("甲", {
        targets: [
          [2019, "100件"],
          [2020, "100件"],
        ],
        actuals: [
          [2019, "10件"],
          [2020, "100件"],
        ],
      }),
    ],
    ["「甲」（総務課）は、前年度の「遅れている」から「達成」に改善しました。"],
  ],
])("where %s", (_, indicators, expected) => {
  expect(saidOf(aReading("a.xlsx", ...indicators))).toEqual(expected);
});

test("names the department with the most late indicators, none where two have as many", () => {
  const late = (name: string, department: string) =>
    made(name, { department, actuals: [[2020, "10件"]] });
  const sentence = "遅れている指標が最も多い所管課は「財政課」で、2件中2件です。";
  const three = [late("甲", "総務課"), late("乙", "財政課"), late("丙", "財政課")];
  expect(saidOf(aReading("a.xlsx", ...three))).toContain(sentence);
  const tie = saidOf(aReading("a.xlsx", ...three, late("丁", "総務課"))).join("\n");
  expect(tie).not.toContain("最も多い所管課");
});

test("says where the cover counts otherwise, with its cell", () => {
  const indicator = made("甲", { actuals: [[2020, "100件"]], status: [2020, "順調"] });
  const reading = {
    ...aReading("a.xlsx", indicator),
    summaries: [aStatusCount("順調", 3, { fiscalYear: 2020 })],
  };
  expect(pointsOf(checkOf([reading]))).toEqual([
    ["表紙の集計では「順調」が3件ですが、様式では1件です。", "総括!B6"],
  ]);
});

test("says so where there is nothing to talk about", () => {
  const sheet = sheetOf(planOf(checkOf([aReading("a.xlsx")])), "summary");
  expect(sheet.cells.map(shown)).toContain("データから取り上げる論点はありません。");
});

const anyIndicator = fc
  .record({
    name: fc.constantFrom("甲", "乙", "丙", "丁"),
    department: fc.constantFrom("総務課", "財政課"),
    before: fc.constantFrom("", "5件", "50件", "100件"),
    actual: fc.constantFrom("", "5件", "50件", "100件"),
    status: fc.constantFrom("", "順調", "遅れている"),
  })
  .map(({ before, actual, status, ...rest }) =>
    made(rest.name, {
      ...rest,
      actuals: [
        [2019, before],
        [2020, actual],
      ],
      status: [2020, status],
    }),
  );

test("never more than five, never twice the same, each with its cell", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyIndicator, { selector: ({ key }) => key }), (indicators) => {
      const points = pointsOf(checkOf([aReading("a.xlsx", ...indicators)]));
      expect(points.length).toBeLessThanOrEqual(5);
      expect(new Set(points.map(([sentence]) => sentence)).size).toBe(points.length);
      for (const [, link] of points) expect(link).not.toBeNull();
    }),
    { numRuns: 60 },
  );
});

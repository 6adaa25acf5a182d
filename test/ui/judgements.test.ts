import { ALL_DEPARTMENTS } from "../../src/ui/departments/department-choice";
import { PRESETS, type Judgement } from "../../src/core";
import { overviewOf } from "../../src/ui/judgements/count-classes";
import { countJudged, countSelfRatings } from "../../src/ui/judgements/count-judgements";
import { judgedIndicators } from "../../src/ui/judgements/judged-indicator";
import { fitting } from "../../src/ui/judgements/judgement-filter";
import { aJudgement, anIndicator, aReading, aReport } from "./support/a-report";

test("classes are counted from the best down, and those that none is in are left out", () => {
  const judgements = [
    aJudgement({ verdict: "behind", label: "遅れている" }),
    aJudgement({ verdict: "achieved", label: "達成" }),
    aJudgement({ verdict: "behind", label: "遅れている" }),
  ];
  expect(overviewOf(aReport({ judgements }), "ja").classes).toEqual([
    { verdict: "achieved", label: "達成", count: 1 },
    { verdict: "behind", label: "遅れている", count: 2 },
  ]);
});

const reportBy = (id: string, judgements: readonly Judgement[]) => {
  const { method } = aReport();
  const definition = PRESETS.find((preset) => preset.id === id) ?? method.definition;
  return aReport({ method: { ...method, preset: id, definition }, judgements });
};

test("classes of one verdict are counted apart, by the method's own words and in its order", () => {
  const judgements = [
    aJudgement({ verdict: "slightly-behind", label: "C" }),
    aJudgement({ verdict: "on-track", label: "B" }),
    aJudgement({ verdict: "not-reported", label: "未報告" }),
    aJudgement({ verdict: "achieved", label: "B" }),
    aJudgement({ verdict: "on-track", label: "A" }),
  ];
  const { classes } = overviewOf(reportBy("osaka-annual", judgements), "ja");
  expect(classes.map(({ label, count }) => [label, count])).toEqual([
    ["A", 1],
    ["B", 2],
    ["C", 1],
    ["未報告", 1],
  ]);
});

test("the whole is summed up as the method does", () => {
  const judgements = [
    aJudgement({ verdict: "on-track", label: "目標達成", score: null }),
    aJudgement({ verdict: "behind", label: "目標未達", score: null }),
    aJudgement({ verdict: "behind", label: "目標未達", score: null }),
  ];
  expect(overviewOf(reportBy("ebetsu", judgements), "ja").shareAchieved).toBeCloseTo(1 / 3);
  const scored = [1, 0.5].map((score) => aJudgement({ score }));
  expect(overviewOf(reportBy("cascade", scored), "ja")).toMatchObject({ mean: 0.75 });
  expect(overviewOf(aReport({ judgements }), "ja")).toMatchObject({
    overall: null,
    mean: null,
    shareAchieved: null,
  });
});

test("self-ratings are counted with the best first and the missing last", () => {
  const judgements = [null, null, null, "遅れている", "順調", "遅れている"].map((selfRating) =>
    aJudgement({ selfRating }),
  );
  expect(countSelfRatings(judgements)).toEqual([
    { rating: "順調", count: 1 },
    { rating: "遅れている", count: 2 },
    { rating: null, count: 3 },
  ]);
});

test("an indicator without a verdict of its own does not count as judged", () => {
  const verdicts = ["achieved", "behind", "not-due", "not-reported", "not-judged"] as const;
  expect(countJudged(verdicts.map((verdict) => aJudgement({ verdict })))).toBe(2);
});

test("a verdict finds its indicator by workbook and key", () => {
  const here = anIndicator({ key: "k", department: "税務課" });
  const elsewhere = anIndicator({ key: "k", department: "秘書課" });
  const report = aReport({
    workbooks: [
      aReading({ file: "b.xlsx", indicators: [elsewhere] }),
      aReading({ file: "a.xlsx", indicators: [here] }),
    ],
    judgements: [aJudgement({ file: "a.xlsx", key: "k" }), aJudgement({ key: "unknown" })],
  });
  expect(judgedIndicators(report).map(({ indicator }) => indicator)).toEqual([here, null]);
});

test.each([
  ["the class", { label: "遅れている" }, ["b", "c"]],
  ["disagreement", { onlyDisagreements: true }, ["a", "c"]],
  ["both", { label: "遅れている", onlyDisagreements: true }, ["c"]],
])("a filter by %s leaves what fits", (_what, filter, keys) => {
  const judged = [
    aJudgement({ key: "a", label: "順調", agrees: false }),
    aJudgement({ key: "b", label: "遅れている", agrees: null }),
    aJudgement({ key: "c", label: "遅れている", agrees: false }),
  ].map((judgement) => ({ judgement, indicator: null, department: null }));
  const everything = { department: ALL_DEPARTMENTS, label: null, onlyDisagreements: false };
  expect(
    fitting(judged, { ...everything, ...filter }).map(({ judgement }) => judgement.key),
  ).toEqual(keys);
});

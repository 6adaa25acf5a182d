import { ALL_DEPARTMENTS } from "../../src/ui/departments/department-choice";
import {
  countJudged,
  countSelfRatings,
  countVerdicts,
} from "../../src/ui/judgements/count-judgements";
import { judgedIndicators } from "../../src/ui/judgements/judged-indicator";
import { fitting } from "../../src/ui/judgements/judgement-filter";
import { aJudgement, anIndicator, aReading, aReport } from "./support/a-report";

test("verdicts are counted from the best down, and those that none has are left out", () => {
  const judgements = [
    aJudgement({ verdict: "behind", label: "遅れている" }),
    aJudgement({ verdict: "achieved", label: "達成" }),
    aJudgement({ verdict: "behind", label: "遅れている" }),
  ];
  expect(countVerdicts(judgements)).toEqual([
    { verdict: "achieved", label: "達成", count: 1 },
    { verdict: "behind", label: "遅れている", count: 2 },
  ]);
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
  ["the verdict", { verdict: "behind" as const }, ["b", "c"]],
  ["disagreement", { onlyDisagreements: true }, ["a", "c"]],
  ["both", { verdict: "behind" as const, onlyDisagreements: true }, ["c"]],
])("a filter by %s leaves what fits", (_what, filter, keys) => {
  const judged = [
    aJudgement({ key: "a", verdict: "on-track", agrees: false }),
    aJudgement({ key: "b", verdict: "behind", agrees: null }),
    aJudgement({ key: "c", verdict: "behind", agrees: false }),
  ].map((judgement) => ({ judgement, indicator: null, department: null }));
  const everything = { department: ALL_DEPARTMENTS, verdict: null, onlyDisagreements: false };
  expect(
    fitting(judged, { ...everything, ...filter }).map(({ judgement }) => judgement.key),
  ).toEqual(keys);
});

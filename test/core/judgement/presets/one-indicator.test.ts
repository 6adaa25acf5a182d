import { PRESETS, type Verdict } from "../../../../src/core";
import { anIndicator } from "../../../support/indicator-builder";
import { judge } from "../../../support/judge";

/**
 * 70.2% in FY2017 is to become 77.0% in FY2023; FY2020 reports 68.9%, FY2019 reported 70.3%. Half of the way
 * expects 70.2 + 6.8 × 3/6 = 73.6.
 */
const openOffice = anIndicator({
  name: "コミュニケーションが良好で風通しの良い組織だと思う職員割合",
  baseline: [2017, "70.2%"],
  targets: [[2023, "77.0%"]],
  actuals: [
    [2019, "70.3%"],
    [2020, "68.9%"],
  ],
});

/** What each preset says of the same indicator, and the arithmetic behind it. */
const VERDICTS: Readonly<Record<string, readonly [Verdict, label: string, why: string]>> = {
  pace: ["behind", "遅れている", "(68.9 − 70.2) / (73.6 − 70.2) = −1.3 / 3.4 = −0.382"],
  attainment: ["slightly-behind", "やや遅れている", "68.9 / 77.0 = 0.8948"],
  progress: ["behind", "遅れている", "(68.9 − 70.2) / (77.0 − 70.2) = −1.3 / 6.8 = −0.191"],
  seki: ["behind", "遅れている", "−0.382 of the expected progress"],
  fuchu: ["behind", "遅れが生じている", "−0.382 of the expected progress: 1 point"],
  annaka: ["not-due", "期限前", "no year up to FY2020 has a target"],
  ebetsu: ["not-due", "期限前", "no year up to FY2020 has a target"],
  tama: ["on-track", "着実に進んでいる", "77.0 × 3/6 = 38.5; 68.9 / 38.5 = 1.789"],
  nagayo: ["slightly-behind", "B", "68.9 / 70.2 − 1 = −1.85 %, within 10 %"],
  fukuoka: ["slightly-behind", "b", "short of 73.6; a survey, −1.3 is less than 3 points: level"],
  sano: ["slightly-behind", "5点", "68.9 / 77.0 = 89.48 %: 80 and more"],
  "osaka-annual": ["on-track", "B", "68.9 / 73.6 = 93.6 %: 80 and more"],
  "osaka-final": ["slightly-behind", "C", "68.9 / 70.3 − 1 = −1.99 %: level with last year"],
  havering: ["on-track", "Green", "68.9 / 73.6 − 1 = −6.39 %, within 10 %"],
  servicenow: ["behind", "Red", "−19.1 % of the way, below 75"],
  cascade: ["behind", "At Risk", "−38.2 % of the expected progress, below 85"],
  clearpoint: ["slightly-behind", "Caution", "68.9 / 73.6 = 0.936: 0.9 and more"],
};

test("every preset has its line in the table", () => {
  expect(PRESETS.map(({ id }) => id)).toEqual(Object.keys(VERDICTS));
});

test.each(
  Object.entries(VERDICTS).map(([preset, [verdict, label, why]]) => ({
    preset,
    verdict,
    label,
    why,
  })),
)("by $preset it is $verdict ($label): $why", ({ preset, verdict, label }) => {
  expect(judge(openOffice, { preset })).toMatchObject({ verdict, label });
});

test("it is green, amber and red, depending on whose rule is used", () => {
  const found = new Set(PRESETS.map(({ id }) => judge(openOffice, { preset: id }).verdict));
  expect(found).toEqual(new Set(["on-track", "slightly-behind", "behind", "not-due"]));
});

test.each([
  ["attainment", "目標77%（令和5年度）に対し、令和2年度の実績は68.9%で、達成率は89.4%です。"],
  [
    "progress",
    "基準値70.2%（平成29年度）から目標77%（令和5年度）までの道のりに対し、令和2年度の実績は68.9%で、基準値より後退しています。",
  ],
  [
    "ebetsu",
    "令和2年度の実績は68.9%です。次に達すべき目標の年度（令和5年度）がまだ来ていないため、達成・未達成を判定する時期ではありません。",
  ],
  [
    "tama",
    "目標77%（令和5年度）の6年のうち3年分に当たる38.5%に対し、令和2年度の実績は68.9%で、達成度は178.9%です。",
  ],
  [
    "nagayo",
    "令和2年度の実績は68.9%で、基準値70.2%（平成29年度）と比べて1.3ポイント（比率で1.9%）悪くなっています。",
  ],
  [
    "fukuoka",
    "基準値70.2%（平成29年度）から目標77%（令和5年度）へ向かう途中で、令和2年度の目安は73.6%です。実績は68.9%で、基準値より後退しています。また、基準値70.2%（平成29年度）と比べた動きは、調査の誤差とみなす幅（3ポイント未満）に収まっています。",
  ],
  [
    "havering",
    "基準値70.2%（平成29年度）から目標77%（令和5年度）へ向かう途中の令和2年度の目安73.6%に対し、令和2年度の実績は68.9%で、4.7ポイント（比率で6.4%）不足しています。",
  ],
  [
    "osaka-final",
    "目標77%（令和5年度）に対し、令和2年度の実績は68.9%で、達成率は89.4%です。また、前年度の70.3%と比べて1.4ポイント（比率で2%）悪くなっています。",
  ],
])("by %s it says why, with the numbers that the rule asks for", (preset, reason) => {
  expect(judge(openOffice, { preset }).reason).toBe(reason);
});

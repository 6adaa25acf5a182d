import { anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { judge } from "../../support/judge";

const judged = (given: IndicatorText, asOf?: string) =>
  judge(anIndicator(given), asOf === undefined ? {} : { asOf });

describe("lower is better", () => {
  test("where the target lies below the baseline: 19.1 → 18, of which (19.1 − 18.2) / 1.1 = 0.818 is done", () => {
    const judgement = judged({
      name: "回答までの平均日数",
      baseline: [2019, "平均19.1日"],
      targets: [[2020, "平均18日"]],
      actuals: [[2020, "平均18.2日"]],
    });
    expect(judgement).toMatchObject({
      verdict: "slightly-behind",
      progress: 0.8182,
      attainment: 0.989, // 18 / 18.2
    });
  });

  test.each<[string, IndicatorText, string]>([
    [
      "以下 says so: 3 of at most 5 meets it",
      { targets: [[2020, "5件以下"]], actuals: [[2020, "3件"]] },
      "achieved",
    ],
    [
      "以下 says so: 5 / 8 = 0.625",
      { targets: [[2020, "5件以下"]], actuals: [[2020, "8件"]] },
      "slightly-behind",
    ],
    [
      "以上 says the contrary",
      { targets: [[2020, "5件以上"]], actuals: [[2020, "8件"]] },
      "achieved",
    ],
    [
      "未満 is missed by the figure itself: 5 / 5 = 1",
      { targets: [[2020, "5件未満"]], actuals: [[2020, "5件"]] },
      "on-track",
    ],
    [
      "超 is missed by the figure itself",
      { targets: [[2020, "5件超"]], actuals: [[2020, "5件"]] },
      "on-track",
    ],
    [
      "10%縮減 beside the figure: 854,506,508 / 949,451,676 = 0.9000",
      { targets: [[2020, "854,506,508円 (10%縮減)"]], actuals: [[2020, "949,451,676円"]] },
      "slightly-behind",
    ],
    [
      "待ち時間 is a thing of which less is wanted: 3 / 4 = 0.75",
      { name: "来庁者の待ち時間", targets: [[2020, "3分"]], actuals: [[2020, "4分"]] },
      "slightly-behind",
    ],
    [
      "so is what a part's label names",
      {
        name: "働き方改革の推進",
        targets: [[2020, "時間外20人 年休取得13日"]],
        actuals: [[2020, "時間外40人 年休取得14日"]],
      },
      "behind",
    ],
    [
      "yearly targets that fall say so without a baseline: 15 / 18 = 0.833",
      {
        name: "職員数",
        targets: [
          [2019, "20人"],
          [2020, "15人"],
          [2021, "10人"],
        ],
        actuals: [[2020, "18人"]],
      },
      "slightly-behind",
    ],
  ])("where %s", (_, given, verdict) => {
    expect(judged(given).verdict).toBe(verdict);
  });

  test("未満 and 超 met by less than the figure are never called met", () => {
    const { reason } = judged({ targets: [[2020, "5件未満"]], actuals: [[2020, "5件"]] });
    expect(reason).toBe(
      "令和2年度の目標5件未満に対し、実績は5件で、目標に対する達成率は100%です。",
    );
  });
});

describe("a target of none", () => {
  test.each<[string, IndicatorText, string]>([
    [
      "is approached from the baseline: 23 → 0 over 4 years expects 17.25; (23 − 20) / (23 − 17.25) = 0.52",
      {
        name: "時間外職員",
        baseline: [2019, "23人"],
        targets: [[2023, "0人"]],
        actuals: [[2020, "20人"]],
      },
      "behind",
    ],
    [
      "is met by none",
      {
        name: "時間外職員",
        baseline: [2019, "23人"],
        targets: [[2023, "0人"]],
        actuals: [[2020, "0人"]],
      },
      "achieved",
    ],
    [
      "of things that are counted is missed by every one",
      { targets: [[2020, "0件"]], actuals: [[2020, "2件"]] },
      "behind",
    ],
    [
      "of a balance may be passed either way",
      { name: "収支", targets: [[2020, "0円"]], actuals: [[2020, "5円"]] },
      "not-judged",
    ],
  ])("%s", (_, given, verdict) => {
    const judgement = judged(given);
    expect(judgement.verdict).toBe(verdict);
    expect(judgement.attainment ?? 0).toBe(0);
  });
});

describe("a rank", () => {
  test.each<[string, IndicatorText, string, string]>([
    [
      "is better the lower",
      { targets: [[2020, "3位"]], actuals: [[2020, "2位"]] },
      "achieved",
      "unit",
    ],
    [
      "is missed by a higher one: 3 / 4 = 0.75",
      { targets: [[2020, "県内3位"]], actuals: [[2020, "県内4位"]] },
      "slightly-behind",
      "unit",
    ],
    [
      "以内 says so itself",
      { targets: [[2020, "3位以内"]], actuals: [[2020, "3位"]] },
      "achieved",
      "comparator",
    ],
    [
      "is approached from the baseline, whatever its name wants more of",
      {
        name: "市民の満足度（県内順位）",
        baseline: [2019, "10位"],
        targets: [[2020, "3位"]],
        actuals: [[2020, "2位"]],
      },
      "achieved",
      "start",
    ],
    [
      "rises where the target lies above the baseline",
      { baseline: [2019, "3位"], targets: [[2020, "10位"]], actuals: [[2020, "2位"]] },
      "behind",
      "start",
    ],
  ])("%s", (_, given, verdict, from) => {
    const judgement = judged(given);
    expect([judgement.verdict, judgement.direction?.from]).toEqual([verdict, from]);
  });
});

import { anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { judge } from "../../support/judge";

const judged = (given: IndicatorText, asOf?: string) =>
  judge(anIndicator(given), asOf === undefined ? {} : { asOf });

/** 70.2% in FY2017 is to become 77.0% in FY2023, six years later. */
const openOffice: IndicatorText = {
  name: "風通しの良い組織だと思う職員割合",
  baseline: [2017, "70.2%"],
  targets: [[2023, "77.0%"]],
};

describe("the pace from a baseline to the final target", () => {
  test("FY2020 expects 70.2 + 6.8 × 3/6 = 73.6; 68.9 has gone (68.9 − 70.2) / 6.8 = −0.1912 of the way: behind", () => {
    const judgement = judged({ ...openOffice, actuals: [[2020, "68.9%"]] });
    expect(judgement).toMatchObject({
      verdict: "behind",
      label: "遅れている",
      expected: 73.6,
      progress: -0.1912,
      attainment: 0.8948, // 68.9 / 77.0
      reasonCode: "pace",
      fiscalYear: 2020,
      cell: "1!T4",
      reason:
        "基準値70.2%（平成29年度）から目標77%（令和5年度）へ向かう途中で、令和2年度の目安は73.6%です。実績は68.9%で、基準値より後退しています。",
    });
  });

  test.each([
    ["73.26: (73.26 − 70.2) / (73.6 − 70.2) = 3.06 / 3.4 = 0.9 exactly", "73.26%", "on-track"],
    ["73.25: 3.05 / 3.4 = 0.897", "73.25%", "slightly-behind"],
    ["72.24: 2.04 / 3.4 = 0.6 exactly", "72.24%", "slightly-behind"],
    ["72.2: 2.0 / 3.4 = 0.588", "72.2%", "behind"],
    ["70.2: no step from the baseline", "70.2%", "behind"],
    ["73.6: the expectation itself", "73.6%", "on-track"],
    ["76.9: beyond the expectation, short of the target", "76.9%", "on-track"],
    ["77.0: the final target, three years early", "77.0%", "achieved"],
  ])("of 73.6%% expected, %s", (_, actual, verdict) => {
    expect(judged({ ...openOffice, actuals: [[2020, actual]] }).verdict).toBe(verdict);
  });

  test("a share just under a band is never shown as if it had reached it: 0.89706 is 89.7%", () => {
    const { reason } = judged({ ...openOffice, actuals: [[2020, "73.25%"]] });
    expect(reason).toContain("基準値から目安までの道のりの89.7%まで進んでいます");
  });

  test("the final year is judged by the target itself: (75 − 70.2) / (77 − 70.2) = 0.706", () => {
    const judgement = judged({ ...openOffice, actuals: [[2023, "75.0%"]] }, "2024-03-31");
    expect(judgement).toMatchObject({ verdict: "slightly-behind", expected: 77, progress: 0.7059 });
    expect(judgement.reason).toBe(
      "令和5年度の目標77%に対し、実績は75%で、基準値から目標までの道のりの70.5%まで進んでいます。",
    );
  });

  test("after the final year the final year is judged", () => {
    const judgement = judged({ ...openOffice, actuals: [[2023, "77.0%"]] }, "2026-03-31");
    expect(judgement).toMatchObject({ verdict: "achieved", fiscalYear: 2023 });
  });
});

describe("a target for each year", () => {
  const yearly: IndicatorText = {
    baseline: [2019, "29.2%"],
    targets: [
      [2020, "31.0%"],
      [2021, "32.0%"],
      [2024, "36.0%"],
    ],
  };

  test.each([
    ["30.8: (30.8 − 29.2) / (31 − 29.2) = 0.889", "30.8%", "slightly-behind"],
    ["30.9: 1.7 / 1.8 = 0.944", "30.9%", "on-track"],
    ["31.0 meets the year's target", "31.0%", "on-track"],
  ])("is what the year is judged by: %s", (_, actual, verdict) => {
    const judgement = judged({ ...yearly, actuals: [[2020, actual]] });
    expect(judgement).toMatchObject({ verdict, expected: 31 });
  });

  test("between two yearly targets the way from one to the other counts: 32 + 4 × 1/3 = 33.33", () => {
    const judgement = judged({ ...yearly, actuals: [[2022, "33.4%"]] }, "2023-03-31");
    expect(judgement).toMatchObject({ verdict: "on-track", expected: 33.3333 });
    expect(judgement.reason).toContain("令和4年度の目安は33.33%です");
  });

  test("of the baseline's own year counts, not the baseline", () => {
    const judgement = judged({
      baseline: [2020, "30件"],
      targets: [
        [2020, "40件"],
        [2023, "60件"],
      ],
      actuals: [[2020, "35件"]],
    });
    expect(judgement).toMatchObject({ verdict: "behind", expected: 40 }); // 5 / 10 = 0.5
  });

  test("that dips is met by a figure that would miss the years around it", () => {
    const dip: IndicatorText = {
      baseline: [2018, "90人"],
      targets: [
        [2019, "100人"],
        [2020, "60人"],
        [2021, "120人"],
      ],
    };
    expect(judged({ ...dip, actuals: [[2020, "62人"]] }).verdict).toBe("on-track");
    // Below the baseline there is no way to measure: 50 / 60 = 0.833 of the target.
    const short = judged({ ...dip, actuals: [[2020, "50人"]] });
    expect(short).toMatchObject({ verdict: "slightly-behind", expected: 60 });
    expect(short.reason).toBe(
      "令和2年度の目標60人に対し、実績は50人で、目標に対する達成率は83.3%です。",
    );
  });

  test("carried on by an arrow is the target of that year too", () => {
    const judgement = judged({
      baseline: [2017, "10.8日"],
      targets: [
        [2019, "12日以上"],
        [2020, "→"],
        [2021, "→"],
      ],
      actuals: [[2020, "11.7日"]],
    });
    // (11.7 − 10.8) / (12 − 10.8) = 0.75
    expect(judgement).toMatchObject({ verdict: "slightly-behind", expected: 12, progress: 0.75 });
    expect(judgement.reason).toContain("令和2年度の目標12日以上に対し");
  });

  test("without a year is the final one", () => {
    const judgement = judged(
      {
        targets: [
          [2020, "40件"],
          [2021, "60件"],
          [null, "90件"],
        ],
        actuals: [[2021, "50件"]],
      },
      "2022-03-31",
    );
    expect(judgement).toMatchObject({
      expected: 60,
      attainment: 0.5556,
      verdict: "slightly-behind",
    });
  });
});

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

describe("a target equal to the baseline", () => {
  const kept: IndicatorText = {
    name: "常勤医師数",
    baseline: [2019, "10人"],
    targets: [[2023, "10人"]],
  };

  test.each([
    ["10 keeps it", "10人", "achieved"],
    ["more does so too", "11人", "achieved"],
    ["9 is 0.9 of it", "9人", "on-track"],
    ["8 is 0.8 of it", "8人", "slightly-behind"],
    ["5 is half of it", "5人", "behind"],
  ])("%s", (_, actual, verdict) => {
    expect(judged({ ...kept, actuals: [[2020, actual]] })).toMatchObject({
      verdict,
      progress: null,
      expected: 10,
    });
  });
});

describe("without a baseline", () => {
  test("a final target alone says nothing of the years before it", () => {
    const judgement = judged({ targets: [[2023, "100%"]], actuals: [[2020, "30.5%"]] });
    expect(judgement).toMatchObject({
      verdict: "not-judged",
      reasonCode: "no-expectation",
      expected: null,
      progress: null,
      attainment: 0.305,
    });
  });

  test("its year judges it by attainment: 85 / 100", () => {
    const judgement = judged({ targets: [[2020, "100件"]], actuals: [[2020, "85件"]] });
    expect(judgement).toMatchObject({ verdict: "slightly-behind", attainment: 0.85 });
  });

  test("a baseline that is a dash is none", () => {
    const judgement = judged({
      baseline: [2017, "—"],
      targets: [[2023, "100%"]],
      actuals: [[2020, "30.5%"]],
    });
    expect(judgement.reasonCode).toBe("no-expectation");
  });
});

describe("negative figures", () => {
  const balance: IndicatorText = { name: "経常損益", unit: "千円" };

  test("a deficit on its way to balance: −100 → −40 over 3 years expects −80; −90 has gone 10 / 20", () => {
    const judgement = judged({
      ...balance,
      baseline: [2019, "△100"],
      targets: [[2022, "△40"]],
      actuals: [[2020, "△90"]],
    });
    expect(judgement).toMatchObject({
      verdict: "behind",
      expected: -80_000,
      progress: 0.1667,
      attainment: null, // (−90) / (−40) would say 225 %
    });
  });

  test("without a baseline cannot be put as a share, and which way is better is unknown", () => {
    const judgement = judged({ ...balance, targets: [[2020, "△50"]], actuals: [[2020, "△60"]] });
    expect(judgement).toMatchObject({ verdict: "not-judged", reasonCode: "direction-unknown" });
  });

  test("short of a comparator's figure cannot be put as a share either", () => {
    const judgement = judged({ targets: [[2020, "5円以上"]], actuals: [[2020, "-5円"]] });
    expect(judgement).toMatchObject({ verdict: "not-judged", reasonCode: "no-ratio" });
  });
});

describe("a target that its baseline has already met", () => {
  test.each([
    ["市民満足度", "80.0%", "75.0%"],
    ["施設利用者数", "6,825人", "6,000人"],
    ["市税の収納率の向上", "98.1%", "97.5%"],
  ])("%s: more is wanted, yet the target lies below the baseline", (name, baseline, target) => {
    const judgement = judged({
      name,
      baseline: [2017, baseline],
      targets: [[2023, target]],
      actuals: [[2020, baseline]],
    });
    expect(judgement).toMatchObject({ verdict: "not-judged", reasonCode: "direction-unknown" });
  });

  test("滞納額: less is wanted, yet the target lies above the baseline", () => {
    const judgement = judged({
      name: "市税の滞納額",
      baseline: [2017, "100円"],
      targets: [[2023, "120円"]],
      actuals: [[2020, "130円"]],
    });
    expect(judgement.verdict).toBe("not-judged");
  });

  test("待ち時間の削減 may count the time left or the time saved", () => {
    const judgement = judged({
      name: "来庁者待ち時間の削減",
      targets: [[2020, "3分"]],
      actuals: [[2020, "5分"]],
    });
    expect(judgement).toMatchObject({ verdict: "not-judged", reasonCode: "direction-unknown" });
  });

  test("時間外勤務時間の削減 with a baseline counts the time left: 100 → 80, 90 is half the way", () => {
    const judgement = judged({
      name: "時間外勤務時間の削減",
      baseline: [2019, "100時間"],
      targets: [[2020, "80時間"]],
      actuals: [[2020, "90時間"]],
    });
    expect(judgement).toMatchObject({ verdict: "behind", progress: 0.5 });
  });
});

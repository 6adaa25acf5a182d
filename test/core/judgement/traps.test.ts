import { parsePreset } from "../../../src/core";
import { anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { judge, type CheckWith } from "../../support/judge";

const judged = (given: IndicatorText, options: CheckWith = {}) =>
  judge(anIndicator({ name: "取組", ...given }), options);

describe("several measures in a cell", () => {
  const twoParts: IndicatorText = {
    targets: [[2020, "件数 100 人数 100"]],
    actuals: [[2020, "件数 100 人数 10"]],
  };

  test.each([
    ["worst", "behind"],
    ["best", "achieved"],
    ["first", "achieved"],
  ])("of which the %s stands are %s", (parts, verdict) => {
    const own = parsePreset({ id: "own", parts });
    expect(judged(twoParts, { preset: "own", presets: [own] }).verdict).toBe(verdict);
  });

  test.each([
    ["worst", "「人数」", "内訳のうち最も進みの遅いもの"],
    ["best", "「件数」", "内訳のうち最も進んでいるもの"],
    ["first", "「件数」", "内訳のうち最初のもの"],
  ])("of one class the %s ratio is spoken of: %s, and it says so", (parts, label, note) => {
    const own = parsePreset({ id: "own", parts });
    const { reason } = judged(
      { targets: [[2020, "件数 100 人数 100"]], actuals: [[2020, "件数 80 人数 70"]] },
      { preset: "own", presets: [own] },
    );
    expect(reason).toContain(label);
    expect(reason).toContain(note);
  });

  test("that all meet their targets are not called slow", () => {
    const { reason } = judged(
      { targets: [[2020, "件数 100 人数 100"]], actuals: [[2020, "件数 120 人数 110"]] },
      { preset: "havering" },
    );
    expect(reason).toContain("ほかの内訳も目標に達しています。");
  });

  test("of which one is beyond its target and one has just met it have just met it", () => {
    const judgement = judged(
      { targets: [[2020, "件数 100 人数 100"]], actuals: [[2020, "件数 120 人数 100"]] },
      { preset: "cascade" },
    );
    expect(judgement).toMatchObject({ verdict: "achieved", label: "Achieved" });
  });

  test("of the same verdict the worse class stands: 92 / 100 is B, 120 / 100 is A", () => {
    const judgement = judged(
      {
        targets: [
          [2020, "件数 100 人数 100"],
          [2023, "件数 900 人数 900"],
        ],
        actuals: [[2020, "件数 120 人数 92"]],
      },
      { preset: "osaka-annual" },
    );
    expect(judgement).toMatchObject({ verdict: "on-track", label: "B" });
  });
});

describe("the tolerance of a survey", () => {
  const satisfaction: IndicatorText = {
    name: "市政に満足している市民の割合",
    baseline: [2017, "50.0%"],
    targets: [[2023, "60.0%"]],
  };
  const own = (surveyTolerance: unknown) =>
    parsePreset({ id: "own", basedOn: "fukuoka", surveyTolerance });

  test.each([
    // 1.96 × √(0.5 × 0.5 / 1,162) = 2.875 points
    ["2.8 points of a sample of 1,162 are within 2.875", "47.2%", "b"],
    ["2.9 points are not", "47.1%", "c"],
  ])("follows from the number asked: %s", (_, actual, label) => {
    const judgement = judged(
      { ...satisfaction, actuals: [[2020, actual]] },
      { preset: "own", presets: [own({ sampleSize: 1162 })] },
    );
    expect(judgement.label).toBe(label);
  });

  test("follows from the number beside the earlier figure first: 1.96 × √(0.25 / 400) = 4.9", () => {
    const judgement = judged(
      { ...satisfaction, baseline: [2017, "50.0%（n=400）"], actuals: [[2020, "45.2%"]] },
      { preset: "own", presets: [own({ sampleSize: 1162 })] },
    );
    expect(judgement.label).toBe("b");
  });

  test("does not count where the preset has none", () => {
    const judgement = judged(
      { ...satisfaction, actuals: [[2020, "49.9%"]] },
      { preset: "own", presets: [own(null)] },
    );
    expect(judgement.label).toBe("c");
  });

  test("never makes a missed target met, except where the target is to keep the baseline", () => {
    const missed = judged(
      { ...satisfaction, targets: [[2020, "51.0%"]], actuals: [[2020, "50.5%"]] },
      { preset: "fukuoka" },
    );
    const kept = judged(
      { ...satisfaction, targets: [[2023, "50.0%"]], actuals: [[2020, "48.0%"]] },
      { preset: "fukuoka" },
    );
    expect([missed.verdict, kept.verdict]).toEqual(["slightly-behind", "achieved"]);
  });

  test("counts for a target in words as well: less than 3 points is unchanged", () => {
    const given: IndicatorText = {
      ...satisfaction,
      targets: [[2020, "増加"]],
      actuals: [[2020, "52.0%"]],
    };
    expect([judged(given).verdict, judged(given, { preset: "fukuoka" }).verdict]).toEqual([
      "on-track",
      "slightly-behind",
    ]);
  });
});

describe("a target to maintain", () => {
  test.each([
    ["常勤医師の担い手数", "9人", "9人", "on-track"],
    ["常勤医師の担い手数", "9人", "10人", "on-track"],
    ["常勤医師の担い手数", "10人", "9人", "on-track"], // 9 / 10 = 0.9
    ["常勤医師の担い手数", "10人", "8人", "slightly-behind"],
    ["常勤医師の担い手数", "10人", "5人", "behind"],
    ["市税の滞納額", "10円", "9円", "on-track"],
    ["市税の滞納額", "10円", "20円", "behind"], // 10 / 20 = 0.5
    ["取組", "10件", "10件", "on-track"],
  ])("of %s at %s: %s is %s", (name, baseline, actual, verdict) => {
    const judgement = judged({
      name,
      baseline: [2019, baseline],
      targets: [[2020, "維持"]],
      actuals: [[2020, actual]],
    });
    expect(judgement).toMatchObject({ verdict, reasonCode: "maintained" });
  });

  test("says so", () => {
    const judgement = judged({
      name: "会員数",
      baseline: [2019, "100人"],
      targets: [[2020, "維持"]],
      actuals: [[2020, "80人"]],
    });
    expect(judgement.reason).toBe(
      "令和2年度の実績80人は、基準値100人（令和元年度）と比べて20%悪くなっています。（目標は「維持」です。）",
    );
  });
});

describe("a target in words without a baseline", () => {
  const more: IndicatorText = { targets: [[2020, "増加"]] };

  test.each([
    ["6件", "on-track"],
    ["5件", "slightly-behind"],
    ["4件", "behind"],
  ])("is compared with the year before: 5 → %s is %s", (actual, verdict) => {
    const judgement = judged({
      ...more,
      actuals: [
        [2019, "5件"],
        [2020, actual],
      ],
    });
    expect(judgement).toMatchObject({ verdict, reasonCode: "direction" });
    expect(judgement.reason).toContain("前年度の実績5件（令和元年度）");
  });
});

describe("a deadline", () => {
  const plan: IndicatorText = { targets: [[null, "令和3年度末までに計画を策定"]] };

  test.each([
    ["検討", 2020, "2021-03-31", "not-due", "deadline-ahead"],
    ["検討", 2021, "2022-03-30", "not-due", "deadline-ahead"],
    ["検討", 2021, "2022-03-31", "behind", "deadline-passed"],
    ["未策定", 2021, "2022-03-31", "behind", "deadline-passed"],
    ["策定済み", 2021, "2022-03-31", "achieved", "deadline-met"],
    ["計画を策定した", 2020, "2021-03-31", "achieved", "deadline-met"],
    ["令和4年5月に策定", 2022, "2023-03-31", "achieved", "deadline-met-late"],
    ["完了", 2021, "2022-03-31", "achieved", "deadline-met"],
    ["策定に向けて協議した", 2021, "2022-03-31", "not-judged", "words-only"],
  ])("%s in FY%d as of %s: %s (%s)", (actual, year, asOf, verdict, reasonCode) => {
    const judgement = judged({ ...plan, actuals: [[year, actual]] }, { asOf });
    expect(judgement).toMatchObject({ verdict, reasonCode });
  });
});

describe("milestones", () => {
  const renewal: IndicatorText = {
    targets: [[2023, "R7までに1校（累計） R9までに2校（累計） R11までに3校（累計）"]],
  };

  test.each([
    ["before the first nothing is due", 2023, "0校（累計）", "not-due"],
    ["one in the first one's year", 2025, "1校（累計）", "on-track"],
    ["none in the first one's year", 2025, "0校（累計）", "behind"],
    ["between two no more than the first is due, not 1.5", 2026, "1校（累計）", "on-track"],
    ["one where two are due: 1 / 2", 2027, "1校（累計）", "behind"],
    ["all of them", 2029, "3校（累計）", "achieved"],
  ])("%s", (_, year, actual, verdict) => {
    const judgement = judged(
      { ...renewal, actuals: [[year, actual]] },
      { asOf: `${year + 1}-03-31` },
    );
    expect(judgement.verdict).toBe(verdict);
  });
});

describe("a direction is found and shown", () => {
  test.each<[string, IndicatorText, string, string]>([
    ["the comparator", { targets: [[2020, "5件以下"]] }, "lower", "comparator"],
    ["以内", { targets: [[2020, "5日以内"]] }, "lower", "comparator"],
    ["the start", { baseline: [2017, "9件"], targets: [[2020, "5件"]] }, "lower", "start"],
    ["the words beside it", { targets: [[2020, "5件（縮減）"]] }, "lower", "qualifier"],
    ["the name", { name: "市税の未収金", targets: [[2020, "5円"]] }, "lower", "name"],
    ["a part's name", { targets: [[2020, "時間外20人 年休13日"]] }, "lower", "name"],
    ["a unit of time", { name: "回答発送まで", targets: [[2020, "18日"]] }, "lower", "unit"],
    ["a target of none", { targets: [[2020, "0件"]] }, "lower", "zero"],
    ["nothing in particular", { targets: [[2020, "5件"]] }, "higher", "default"],
    [
      "a time that is no waiting",
      { name: "1日の運動時間", targets: [[2020, "30分"]] },
      "higher",
      "default",
    ],
  ])("from %s", (_, given, better, from) => {
    const actual = given.targets?.[0]?.[1].startsWith("時間外") ? "時間外40人 年休14日" : "50";
    const judgement = judged({ ...given, actuals: [[2020, actual]] });
    expect(judgement.direction).toEqual({ better, from });
  });

  test("or not at all, where nothing is judged by figures", () => {
    expect(judged({ targets: [[2020, "実施"]], actuals: [[2020, "実施"]] }).direction).toBeNull();
  });
});

describe("the expected path", () => {
  const plan: IndicatorText = { baseline: [2018, "0件"], targets: [[2022, "100件"]] };
  const expectedBy = (path: unknown, year: number) => {
    const own = parsePreset({ id: "own", path });
    return judged(
      { ...plan, actuals: [[year, "1件"]] },
      { asOf: `${year + 1}-03-31`, preset: "own", presets: [own] },
    ).expected;
  };

  test.each([
    ["straight: a quarter a year", { shape: "straight" }, [25, 50, 75, 100]],
    ["stepped: nothing until it is due", { shape: "stepped" }, [0, 0, 0, 100]],
    ["custom", { shape: "custom", shares: [0.1, 0.3, 0.6, 1] }, [10, 30, 60, 100]],
    [
      "custom, too short: the last share holds",
      { shape: "custom", shares: [0.5] },
      [50, 50, 50, 100],
    ],
  ])("%s", (_, path, expected) => {
    expect([2019, 2020, 2021, 2022].map((year) => expectedBy(path, year))).toEqual(expected);
  });
});

describe("a class for what was not judged by figures", () => {
  test.each([
    ["sano", "順調", "7 and 6 points are on track: no attainment, no points"],
    ["osaka-annual", "順調", "A and B are on track"],
    ["havering", "Green", "only Green is on track"],
    ["annaka", "計画どおり", "only one class is on track"],
    ["ebetsu", "目標達成", "only one class is on track"],
  ])("by %s 実施 where 実施 was planned is %s: %s", (preset, label) => {
    const judgement = judged({ targets: [[2020, "実施"]], actuals: [[2020, "実施"]] }, { preset });
    expect(judgement).toMatchObject({ verdict: "on-track", label });
  });
});

describe("a shortfall", () => {
  test("is rounded up, so that 10.04 % short is never shown as the 10 % that would be green", () => {
    const { label, reason } = judged(
      {
        targets: [
          [2020, "10,000件"],
          [2023, "20,000件"],
        ],
        actuals: [
          [2019, "9,000件"],
          [2020, "8,996件"],
        ],
      },
      { preset: "havering" },
    );
    expect(label).toBe("Red");
    expect(reason).toContain("10.1%不足しています");
  });
});

test("negative figures that meet what is expected do so without a ratio: −10 of at least −20", () => {
  const judgement = judged({
    targets: [
      [2020, "-20円"],
      [2023, "10円"],
    ],
    actuals: [[2020, "-10円"]],
  });
  expect(judgement).toMatchObject({ verdict: "on-track", reasonCode: "expectation-met" });
});

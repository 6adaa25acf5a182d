import { anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { judge } from "../../support/judge";

const judged = (given: IndicatorText, asOf?: string) =>
  judge(anIndicator({ name: "取組", ...given }), asOf === undefined ? {} : { asOf });

describe("several measures in one cell", () => {
  const leave: IndicatorText = {
    baseline: [2017, "(男性) 6.9% (女性) 100%"],
    targets: [[2020, "13%以上 100%"]],
  };

  test("all of them must meet their targets", () => {
    const judgement = judged({ ...leave, actuals: [[2020, "36.7% 100%"]] });
    expect(judgement).toMatchObject({ verdict: "achieved", attainment: 2.8231 }); // 36.7 / 13
    expect(judgement.reason).toBe(
      "令和2年度の「男性」の実績は36.7%で、目標13%以上（令和2年度）に達しています。ほかの内訳も目標に達しています。",
    );
  });

  test("the worst stands for the indicator: 80 / 100 of the women", () => {
    const judgement = judged({ ...leave, actuals: [[2020, "36.7% 80%"]] });
    expect(judgement).toMatchObject({ verdict: "slightly-behind", attainment: 0.8 });
    expect(judgement.reason).toContain("「女性」");
    expect(judgement.reason).toContain("内訳のうち最も進みの遅いもの");
  });

  test("are told apart by their labels, whatever their order", () => {
    const swapped = judged({ ...leave, actuals: [[2020, "(女性) 100% (男性) 3%"]] });
    // (3 − 6.9) / (13 − 6.9) < 0
    expect(swapped).toMatchObject({ verdict: "behind", progress: -0.6393 });
    const counts = judged({
      targets: [[2020, "件数 7,354 人数 171,460"]],
      actuals: [[2020, "人数 163,295 件数 7,400"]],
    });
    expect(counts).toMatchObject({ verdict: "on-track", attainment: 0.9524 }); // 163,295 / 171,460
  });

  test("of which one is not reported are not called good", () => {
    const judgement = judged({
      targets: [[2020, "件数 7,354 人数 171,460"]],
      actuals: [[2020, "件数 7,400"]],
    });
    expect(judgement).toMatchObject({ verdict: "not-judged", reasonCode: "measures-differ" });
  });

  test("of which one is behind are behind, even where another cannot be judged", () => {
    const judgement = judged({
      targets: [[2020, "件数 7,354 人数 171,460"]],
      actuals: [[2020, "件数 700"]],
    });
    expect(judgement.verdict).toBe("behind");
  });

  test.each([
    ["(男性) 13% (女性) 100%", "(女性) 100%"],
    ["(男性) 13% (女性) 100%", "(女性) 100% (その他) 5%"],
    ["13% 100%", "100%"],
  ])("of %s, a figure for the women never answers the target for the men: %s", (target, actual) => {
    const judgement = judged({ targets: [[2020, target]], actuals: [[2020, actual]] });
    expect(judgement).toMatchObject({ verdict: "not-judged", reasonCode: "measures-differ" });
  });

  test("a second figure that the target does not ask for is passed over", () => {
    const judgement = judged({
      baseline: [2019, "15団体 (321人)"],
      targets: [[2020, "16団体"]],
      actuals: [[2020, "16団体 (300人)"]],
    });
    expect(judgement.verdict).toBe("achieved");
  });
});

describe("figures that cannot be compared are not judged", () => {
  test.each<[string, IndicatorText]>([
    ["円 against 件", { targets: [[2020, "100件"]], actuals: [[2020, "50,000円"]] }],
    ["人 against 件", { targets: [[2020, "100人"]], actuals: [[2020, "120件"]] }],
    ["% against points", { targets: [[2020, "5%"]], actuals: [[2020, "6%ポイント"]] }],
    [
      "a bare 394,921 against 90,000千円",
      { targets: [[2020, "90,000千円"]], actuals: [[2020, "394,921"]] },
    ],
    ["a bare 58 against 60万人", { targets: [[2020, "60万人"]], actuals: [[2020, "58"]] }],
    ["a bare 0.777 against 71.0%", { targets: [[2020, "71.0%"]], actuals: [[2020, "0.777"]] }],
    [
      "0.777 in a column of percentages",
      { unit: "％", targets: [[2020, "71.0"]], actuals: [[2020, "0.777"]] },
    ],
    ["71.0% as 0.71 in the target", { targets: [[2020, "0.71"]], actuals: [[2020, "77.7%"]] }],
    ["a percentage against a head count", { targets: [[2020, "1,234"]], actuals: [[2020, "80%"]] }],
    ["a head count against a percentage", { targets: [[2020, "80%"]], actuals: [[2020, "1,234"]] }],
    [
      "one year's figure against a sum over the years",
      { targets: [[2020, "10件（累計）"]], actuals: [[2020, "4件"]] },
    ],
    [
      "a sum over the years against one year's target",
      { targets: [[2020, "10件"]], actuals: [[2020, "40件（累計）"]] },
    ],
    ["a score against a percentage", { targets: [[2020, "80%"]], actuals: [[2020, "3：順調"]] }],
  ])("%s", (_, given) => {
    const judgement = judged(given);
    expect(judgement).toMatchObject({ verdict: "not-judged", reasonCode: "measures-differ" });
    expect(judgement.reason).toContain(given.actuals?.[0]?.[1]);
  });

  test("a baseline in another unit is no baseline", () => {
    const judgement = judged({
      baseline: [2019, "50,000円"],
      targets: [[2021, "100件"]],
      actuals: [[2020, "60件"]],
    });
    expect(judgement).toMatchObject({ verdict: "not-judged", progress: null, expected: null });
  });
});

describe("figures that are written differently and count the same are judged", () => {
  test.each<[string, IndicatorText, string]>([
    ["名 is 人", { targets: [[2020, "100人"]], actuals: [[2020, "120名"]] }, "achieved"],
    ["カ所 is 箇所", { targets: [[2020, "5箇所"]], actuals: [[2020, "5カ所"]] }, "achieved"],
    [
      "a figure without its unit",
      { targets: [[2020, "110回"]], actuals: [[2020, "120"]] },
      "achieved",
    ],
    ["77.7 beside 71.0%", { targets: [[2020, "71.0%"]], actuals: [[2020, "77.7"]] }, "achieved"],
    ["千円 and 円", { targets: [[2020, "90千円"]], actuals: [[2020, "95,000円"]] }, "achieved"],
    [
      "580,000 beside 60万人: 0.967",
      { targets: [[2020, "60万人"]], actuals: [[2020, "580,000"]] },
      "on-track",
    ],
    [
      "千円 stated by the column",
      { unit: "千円", targets: [[2020, "90,000"]], actuals: [[2020, "94,921"]] },
      "achieved",
    ],
    [
      "0.5% where the cell writes the sign: 0.5 / 10",
      { targets: [[2020, "10%"]], actuals: [[2020, "0.5%"]] },
      "behind",
    ],
    [
      "small rates in a column: 0.6 / 0.7",
      { unit: "％", name: "実施割合", targets: [[2020, "0.7"]], actuals: [[2020, "0.6"]] },
      "slightly-behind",
    ],
    [
      "two sums over the years",
      { targets: [[2020, "10件（累計）"]], actuals: [[2020, "12件（累計）"]] },
      "achieved",
    ],
    [
      "sums by the indicator's name",
      { name: "設置数（累計）", targets: [[2020, "10件（累計）"]], actuals: [[2020, "12件"]] },
      "achieved",
    ],
  ])("%s", (_, given, verdict) => {
    expect(judged(given).verdict).toBe(verdict);
  });
});

describe("milestones", () => {
  const renewal: IndicatorText = {
    unit: "校",
    targets: [[2023, "R7までに1 R9までに2（累計） R11までに3（累計）"]],
  };

  test.each([
    ["before the first of them nothing is expected", 2021, "0校", "2022-03-31", "not-judged"],
    ["the first is due in its own year", 2025, "1校", "2026-03-31", "not-judged"],
    ["the last is due in its own year", 2029, "3校（累計）", "2030-03-31", "achieved"],
    ["two of three are short of it: 2 / 3", 2029, "2校（累計）", "2030-03-31", "slightly-behind"],
  ])("%s", (_, fiscalYear, actual, asOf, verdict) => {
    const judgement = judged({ ...renewal, actuals: [[fiscalYear, actual]] }, asOf);
    expect(judgement).toMatchObject({ verdict, fiscalYear });
  });
});

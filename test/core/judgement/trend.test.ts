import { anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { judge, type CheckWith } from "../../support/judge";

const trendOf = (given: IndicatorText, options: CheckWith = {}) =>
  judge(anIndicator(given), options).trend;

const plan: IndicatorText = {
  name: "講座の参加者数",
  baseline: [2018, "100人"],
  targets: [[2022, "200人"]],
};

describe("how an indicator moves", () => {
  test("last year's verdict, the movement since, and where it would end: 160 + 2 × 60/2 = 220", () => {
    expect(
      trendOf({
        ...plan,
        actuals: [
          [2019, "110人"],
          [2020, "160人"],
        ],
      }),
    ).toEqual({
      lastVerdict: "behind", // 10 / 25 = 0.4
      movement: "better",
      projected: 220,
      reachesTarget: true,
      pointCount: 3,
      text: "前年度の判定は「遅れている」でした。前年度の110人と比べて良くなっています。平成30年度からの平均の動きがそのまま続くと、令和4年度には220人となり、目標200人に達する計算です。",
    });
  });

  test("two figures are no trend, and it says so: 120 + 2 × 20/2 = 140", () => {
    const trend = trendOf({ ...plan, actuals: [[2020, "120人"]] });
    expect(trend).toMatchObject({
      lastVerdict: null,
      projected: 140,
      reachesTarget: false,
      pointCount: 2,
    });
    expect(trend?.text).toBe(
      "基準値100人（平成30年度）と比べて良くなっています。平成30年度からの平均の動きがそのまま続くと、令和4年度には140人となり、目標200人に達しない計算です。ただし、2つの数値だけによる計算で、傾向とはいえません。",
    );
  });

  test("less is better where less is wanted: 100 → 90 → 95", () => {
    const trend = trendOf({
      name: "待ち時間",
      baseline: [2018, "100分"],
      targets: [[2022, "60分"]],
      actuals: [
        [2019, "90分"],
        [2020, "95分"],
      ],
    });
    expect(trend).toMatchObject({ movement: "worse", projected: 90, reachesTarget: false });
  });

  test.each([
    ["a share does not pass 100 %", "80%", "95%", "100%", 100],
    ["a figure that never was negative stays so", "10%", "2%", "100%", 0],
  ])("%s", (_, baseline, actual, target, projected) => {
    const given: IndicatorText = {
      name: "実施率",
      baseline: [2018, baseline],
      targets: [[2023, target]],
      actuals: [[2020, actual]],
    };
    expect(trendOf(given)?.projected).toBe(projected);
  });

  test.each<[string, IndicatorText]>([
    ["in the final year", { ...plan, targets: [[2020, "200人"]], actuals: [[2020, "160人"]] }],
    ["without a second figure", { ...plan, baseline: [null, "100人"], actuals: [[2020, "160人"]] }],
  ])("nothing is continued %s", (_, given) => {
    expect(trendOf(given)).toMatchObject({ projected: null, reachesTarget: null, pointCount: 0 });
  });

  test("stages have last year's verdict only", () => {
    const trend = trendOf({
      targets: [
        [2019, "実施"],
        [2020, "実施"],
      ],
      actuals: [
        [2019, "検討"],
        [2020, "実施"],
      ],
    });
    expect(trend).toMatchObject({ lastVerdict: "behind", movement: null, projected: null });
    expect(trend?.text).toBe("前年度の判定は「遅れている」でした。");
  });

  test("nothing known, no trend", () => {
    expect(trendOf({ targets: [[2020, "実施"]], actuals: [[2020, "実施"]] })).toBeNull();
  });

  test("the preset's own words, in English", () => {
    const trend = trendOf(
      {
        ...plan,
        actuals: [
          [2019, "110人"],
          [2020, "160人"],
        ],
      },
      { preset: "cascade", locale: "en" },
    );
    expect(trend?.text).toBe(
      "The year before was judged “At Risk”. Better than the 110人 of the year before. If the mean movement since FY2018 goes on, FY2022 will end at 220人, which meets the target of 200人.",
    );
  });
});

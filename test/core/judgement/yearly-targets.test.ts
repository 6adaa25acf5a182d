import { anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { judge } from "../../support/judge";

const judged = (given: IndicatorText, asOf?: string) =>
  judge(anIndicator(given), asOf === undefined ? {} : { asOf });

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

  test("of the baseline's own year begins the way to the next: 40 + 30 × 1/3 = 50", () => {
    const judgement = judged(
      {
        baseline: [2020, "30件"],
        targets: [
          [2020, "40件"],
          [2023, "70件"],
        ],
        actuals: [[2021, "45件"]],
      },
      "2022-03-31",
    );
    expect(judgement).toMatchObject({ verdict: "slightly-behind", expected: 50 }); // 15 / 20
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

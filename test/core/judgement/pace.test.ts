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

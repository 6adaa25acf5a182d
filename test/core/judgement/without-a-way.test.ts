import { anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { judge } from "../../support/judge";

const judged = (given: IndicatorText, asOf?: string) =>
  judge(anIndicator(given), asOf === undefined ? {} : { asOf });

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
    ["定住人口", "50,000人", "48,000人"],
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

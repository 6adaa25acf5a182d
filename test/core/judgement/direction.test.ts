import { anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { judge } from "../../support/judge";

const judged = (given: IndicatorText) => judge(anIndicator({ name: "取組", ...given }));

describe("a target that only says which way", () => {
  test.each([
    ["増加", "6件", "on-track"],
    ["増加", "5件", "slightly-behind"],
    ["増加", "4件", "behind"],
    ["縮減", "4件", "on-track"],
    ["縮減", "5件", "slightly-behind"],
    ["縮減", "6件", "behind"],
  ])("%s from 5件, reported %s: %s", (words, actual, verdict) => {
    const judgement = judged({
      baseline: [2017, "5件"],
      targets: [
        [2019, words],
        [2020, "→"],
      ],
      actuals: [[2020, actual]],
    });
    expect(judgement).toMatchObject({ verdict, reasonCode: "direction", attainment: null });
  });

  test("says so in words", () => {
    const judgement = judged({
      baseline: [2017, "161.2時間"],
      targets: [[2020, "縮減"]],
      actuals: [[2020, "143.0時間"]],
    });
    expect(judgement.reason).toBe(
      "令和2年度の実績143時間は、基準値161.2時間（平成29年度）と比べて目標の方向「縮減」に進んでいます。",
    );
  });

  test("for a later year, or for none, holds from now on", () => {
    const later = judged({
      baseline: [2017, "5件"],
      targets: [[2023, "増加"]],
      actuals: [[2020, "4件"]],
    });
    const ever = judged({
      baseline: [2017, "5件"],
      targets: [[null, "増加"]],
      actuals: [[2020, "4件"]],
    });
    expect([later.verdict, ever.verdict]).toEqual(["behind", "behind"]);
  });

  test("asks it of every measure", () => {
    const judgement = judged({
      baseline: [2017, "件数 5 人数 50"],
      targets: [[2020, "増加"]],
      actuals: [[2020, "件数 6 人数 40"]],
    });
    expect(judgement.verdict).toBe("behind");
  });

  test.each<[string, IndicatorText, string]>([
    ["維持", { baseline: [2017, "5件"], targets: [[2020, "維持"]] }, "direction-unclear"],
    ["5%増", { baseline: [2017, "5件"], targets: [[2020, "5%増"]] }, "relative-target"],
    ["増加 without a baseline", { targets: [[2020, "増加"]] }, "no-baseline"],
    [
      "増加 from another unit",
      { baseline: [2017, "5,000円"], targets: [[2020, "増加"]] },
      "no-baseline",
    ],
    [
      "改善 of something of which less is wanted",
      { name: "経常収支比率", baseline: [2017, "5件"], targets: [[2020, "改善"]] },
      "direction-unclear",
    ],
  ])("is not judged: %s", (_, given, reasonCode) => {
    const judgement = judged({ ...given, actuals: [[2020, "6件"]] });
    expect(judgement).toMatchObject({ verdict: "not-judged", reasonCode });
  });
});

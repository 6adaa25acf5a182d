import { verdictOfSelfRating } from "../../../src/core/judgement";
import { anIndicator } from "../../support/indicator-builder";
import { judge } from "../../support/judge";

describe("words of self-ratings", () => {
  test.each([
    ["順調", "on-track"],
    ["概ね順調", "on-track"],
    ["計画どおり", "on-track"],
    ["予定通り実施", "on-track"],
    ["達成見込み", "on-track"],
    ["達成", "achieved"],
    ["完了", "achieved"],
    ["実施済み", "achieved"],
    ["やや遅れている", "slightly-behind"],
    ["やや遅れているが概ね順調", "slightly-behind"],
    ["若干の遅れ", "slightly-behind"],
    ["一部に遅れ", "slightly-behind"],
    ["遅れている", "behind"],
    ["遅れが生じている", "behind"],
    ["遅れている（人員不足）", "behind"],
    ["未着手", "behind"],
    ["順調ではなく、遅れている", "behind"],
    ["遅れはない。順調", "on-track"],
    ["未達成", null],
    ["達成できず", null],
    ["概ね達成", null],
    ["遅れなし", null],
    ["順調に進んでいない", null],
    ["計画どおりには進みませんでした", null],
    ["Ａ", null],
    ["中止", null],
    ["", null],
  ])("%s is %s", (words, verdict) => {
    expect(verdictOfSelfRating(words)).toBe(verdict);
  });
});

describe("a verdict and a self-rating", () => {
  const rated = (actual: string, ...status: readonly (readonly [number | null, string])[]) =>
    judge(
      anIndicator({
        name: "職員提案数",
        targets: [
          [2019, "100件"],
          [2020, "100件"],
        ],
        actuals: [[2020, actual]],
        status,
      }),
    );

  test.each([
    ["100件", "達成", true],
    ["100件", "順調", true],
    ["100件", "やや遅れている", false],
    ["95件", "順調", true],
    ["95件", "達成", true],
    ["95件", "遅れている", false],
    ["80件", "やや遅れている", true],
    ["80件", "順調", false],
    ["80件", "遅れている", false],
    ["10件", "遅れている", true],
    ["10件", "順調", false],
    ["10件", "Ａ", null],
  ])("of 100件 %s are reported and rated %s: agreement %s", (actual, rating, agrees) => {
    expect(rated(actual, [2020, rating])).toMatchObject({ selfRating: rating, agrees });
  });

  test("do not disagree where there is no verdict", () => {
    expect(rated("—", [2020, "順調"])).toMatchObject({ verdict: "not-reported", agrees: null });
  });

  test("of different years are not compared", () => {
    expect(rated("10件", [2019, "順調"])).toMatchObject({ selfRating: null, agrees: null });
  });

  test("go together where the rating names no year", () => {
    expect(rated("10件", [null, "順調"])).toMatchObject({ selfRating: "順調", agrees: false });
  });
});

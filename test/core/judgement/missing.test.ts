import { anIndicator, type IndicatorText } from "../../support/indicator-builder";
import { judge } from "../../support/judge";

const plan: IndicatorText = {
  name: "職員提案数",
  baseline: [2017, "13件"],
  targets: [
    [2019, "15件"],
    [2020, "16件"],
    [2021, "17件"],
  ],
};
const judged = (given: IndicatorText, asOf = "2021-03-31") =>
  judge(anIndicator({ ...plan, ...given }), { asOf });

describe("an actual that is missing", () => {
  test.each<[string, IndicatorText, string, string, string]>([
    ["blank", { actuals: [[2020, ""]] }, "not-reported", "actual-blank", "1!T4"],
    ["a dash", { actuals: [[2020, "—"]] }, "not-reported", "actual-absent", "1!T4"],
    ["集計中", { actuals: [[2020, "集計中"]] }, "not-reported", "actual-awaited", "1!T4"],
    ["公表待ち", { actuals: [[2020, "公表待ち"]] }, "not-reported", "actual-awaited", "1!T4"],
    ["隔年調査", { actuals: [[2020, "隔年調査"]] }, "not-judged", "not-measured", "1!T4"],
    ["3年ごとに調査", { actuals: [[2020, "3年ごとに調査"]] }, "not-judged", "not-measured", "1!T4"],
    ["対象外", { actuals: [[2020, "対象外"]] }, "not-judged", "not-applicable", "1!T4"],
    ["事業終了", { actuals: [[2020, "事業終了"]] }, "not-judged", "finished", "1!T4"],
    ["完了", { actuals: [[2020, "完了"]] }, "not-judged", "finished", "1!T4"],
    ["without a place in the form", {}, "not-judged", "no-place-for-actual", "1!A1"],
    [
      "with a place for earlier years only",
      { actuals: [[2019, "14件"]] },
      "not-judged",
      "no-actual-for-year",
      "1!S4",
    ],
    [
      "of no stated year",
      { actuals: [[null, "14件"]] },
      "not-judged",
      "no-actual-for-year",
      "1!B4",
    ],
    ["in words", { actuals: [[2020, "提案制度を周知した"]] }, "not-judged", "words-only", "1!T4"],
    ["only carried on", { actuals: [[2020, "→"]] }, "not-judged", "words-only", "1!T4"],
  ])("%s", (_, given, verdict, reasonCode, cell) => {
    const judgement = judged(given);
    expect(judgement).toMatchObject({ verdict, reasonCode, cell });
    expect(judgement.reason).not.toMatch(/undefined|null/);
  });

  test.each([
    ["2020-12-31", "not-due", "令和2年度はまだ終わっておらず、実績は報告されていません。"],
    ["2021-03-30", "not-due", "令和2年度はまだ終わっておらず、実績は報告されていません。"],
    ["2021-03-31", "not-reported", "令和2年度の実績が空欄です。"],
  ])("while the year is running is not due: as of %s it is %s", (asOf, verdict, reason) => {
    expect(judged({ actuals: [[2020, ""]] }, asOf)).toMatchObject({ verdict, reason });
  });

  test("after the plan's end is due, however early in the year it is", () => {
    expect(judged({ actuals: [[2021, ""]] }, "2023-04-01").verdict).toBe("not-reported");
  });

  test("names the latest one where the form has no place for the year", () => {
    expect(judged({ actuals: [[2019, "14件"]] }).reason).toBe(
      "令和2年度の実績を記入する欄がないため、数値では判定できません（直近の実績は令和元年度の「14件」）。",
    );
    expect(judged({ actuals: [[null, "14件"]] }).reason).toContain("（直近の実績は「14件」）");
  });
});

describe("a target that is missing", () => {
  test.each<[string, IndicatorText, string]>([
    ["blank", { targets: [[2020, ""]], actuals: [[2020, "14件"]] }, "no-target"],
    ["a dash", { targets: [[2020, "—"]], actuals: [[2020, "14件"]] }, "no-target"],
    ["in words", { targets: [[2020, "制度を見直す"]], actuals: [[2020, "14件"]] }, "kinds-differ"],
  ])("%s", (_, given, reasonCode) => {
    expect(judged(given)).toMatchObject({ verdict: "not-judged", reasonCode });
  });
});

test("before the first year of the plan nothing is due", () => {
  expect(judged({ actuals: [[2019, ""]] }, "2019-03-31")).toMatchObject({
    verdict: "not-due",
    reason: "最初の目標年度（令和元年度）がまだ来ていません。",
  });
});

test("English says the same", () => {
  const indicator = anIndicator({ ...plan, actuals: [[2020, "15件"]] });
  expect(judge(indicator, { locale: "en" })).toMatchObject({
    label: "Slightly behind",
    reason:
      "The actual for FY2020 is 15件, 66.6% of the way from the baseline to the target of 16件 for FY2020.",
  });
});

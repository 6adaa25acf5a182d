import { gatherFacts } from "../../../src/core/judgement";
import { anIndicator } from "../../support/indicator-builder";
import { judge } from "../../support/judge";

describe("stages", () => {
  test.each([
    ["検討", "未着手", "behind"],
    ["検討", "検討", "on-track"],
    ["検討", "実施", "on-track"],
    ["検討・実施", "検討", "slightly-behind"],
    ["検討・実施", "検討・実施", "on-track"],
    ["検討・実施", "実施・完了", "on-track"],
    ["実施", "検討", "behind"],
    ["実施", "検討・実施", "slightly-behind"],
    ["実施", "試行", "slightly-behind"],
    ["実施", "完了", "achieved"],
    ["達成", "実施", "behind"],
    ["達成", "達成", "achieved"],
  ])("planned %s, reported %s: %s", (planned, reported, verdict) => {
    const indicator = anIndicator({ targets: [[2020, planned]], actuals: [[2020, reported]] });
    expect(judge(indicator)).toMatchObject({ verdict, attainment: null, expected: null });
  });

  test("the plan of an earlier year stays in force", () => {
    const indicator = anIndicator({
      targets: [
        [2019, "実施"],
        [2020, "→"],
      ],
      actuals: [[2020, "検討"]],
    });
    expect(judge(indicator)).toMatchObject({
      verdict: "behind",
      reason: "令和2年度の計画「実施」に対し、実績は「検討」で、計画の段階に届いていません。",
    });
  });

  test("an arrow carries on what stands in its own row", () => {
    const [stages, figures] = [
      anIndicator({
        targets: [
          [2019, "検討"],
          [2020, "→"],
        ],
        actuals: [[2020, "検討"]],
      }),
      anIndicator({
        targets: [
          [2019, "5件"],
          [2020, "→"],
        ],
      }),
    ];
    const below = figures.values.map((value) => ({ ...value, cell: value.cell.replace("3", "6") }));
    const both = { ...stages, values: [...stages.values, ...below] };
    const said = gatherFacts(both, 2020).targets.map(({ fiscalYear, text }) => [fiscalYear, text]);
    expect(said).toEqual([
      [2019, "検討"],
      [2019, "5件"],
      [2020, "検討"],
      [2020, "5件"],
    ]);
  });

  test("a stage planned for a later year is not due", () => {
    const indicator = anIndicator({
      targets: [
        [2020, ""],
        [2022, "実施"],
      ],
      actuals: [[2020, "検討"]],
    });
    expect(judge(indicator)).toMatchObject({
      verdict: "not-due",
      reason: "最初の目標年度（令和4年度）がまだ来ていません。",
    });
  });

  test("a stage without a year is planned for the final one", () => {
    const targets = [
      [2019, "検討"],
      [2020, "→"],
      [null, "完了"],
    ] as const;
    const after = judge(anIndicator({ targets, actuals: [[2020, "検討"]] }));
    const before = judge(anIndicator({ targets, actuals: [[2019, "検討"]] }), {
      asOf: "2020-03-31",
    });
    expect([before.verdict, after.verdict]).toEqual(["on-track", "behind"]);
  });

  test("a stage against a figure is not judged", () => {
    const indicator = anIndicator({ targets: [[2020, "5件"]], actuals: [[2020, "検討"]] });
    expect(judge(indicator)).toMatchObject({ verdict: "not-judged", reasonCode: "kinds-differ" });
  });
});

import { actualBelowTarget } from "../../../src/core/rules/actual-below-target/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(actualBelowTarget, {
  reported: [
    {
      of: "less than the year's target",
      readings: aForm({
        name: "目標達成割合",
        targets: [
          [2019, "100%"],
          [2020, "→"],
        ],
        actuals: [[2020, "86.0%"]],
      }),
      cells: ["1!T4"],
      says: [
        "「目標達成割合」の令和2年度の実績は86%で、目標100%に届いていません",
        "要因と今後の対応",
      ],
    },
    {
      of: "more than a target that must not be passed",
      readings: aForm({ targets: [[2020, "5件以下"]], actuals: [[2020, "8件"]] }),
      cells: ["1!T4"],
      says: ["実績は8件で、目標5件以下まで下がっていません"],
    },
    {
      of: "a figure that equals a 未満",
      readings: aForm({ targets: [[2020, "5件未満"]], actuals: [[2020, "5件"]] }),
      cells: ["1!T4"],
      says: ["目標5件未満まで下がっていません"],
    },
    {
      of: "one of several measures",
      readings: aForm({
        targets: [[2020, "件数 10 人数 50"]],
        actuals: [[2020, "人数 40 件数 12"]],
      }),
      cells: ["1!T4"],
      says: ["（人数）は40人で、目標50人"],
    },
    {
      of: "both of two measures",
      readings: aForm({
        targets: [[2020, "件数 10 人数 50"]],
        actuals: [[2020, "件数 8 人数 40"]],
      }),
      cells: ["1!T4", "1!T4"],
      says: [],
    },
  ],
  notReported: [
    {
      of: "the target met",
      readings: aForm({ targets: [[2020, "100%"]], actuals: [[2020, "100%"]] }),
    },
    {
      of: "less where less is better",
      readings: aForm({
        name: "回答日数",
        baseline: [2019, "19日"],
        targets: [[2020, "18日"]],
        actuals: [[2020, "17日"]],
      }),
    },
    {
      of: "more than a year's target that dips below the baseline on a rising plan",
      readings: aForm({
        baseline: [2018, "90人"],
        targets: [
          [2020, "60人"],
          [2021, "120人"],
        ],
        actuals: [[2020, "80人"]],
      }),
    },
  ],
  notApplicable: [
    {
      of: "a target for another year only",
      readings: aForm({ targets: [[2023, "100%"]], actuals: [[2020, "86%"]] }),
    },
    { of: "no actual", readings: aForm({ targets: [[2020, "100%"]], actuals: [[2020, ""]] }) },
    { of: "a stage", readings: aForm({ targets: [[2020, "実施"]], actuals: [[2020, "検討"]] }) },
    {
      of: "figures of different units",
      readings: aForm({ targets: [[2020, "100件"]], actuals: [[2020, "86人"]] }),
    },
    {
      of: "a direction that nobody can tell",
      readings: aForm({
        name: "市民満足度",
        baseline: [2017, "80%"],
        targets: [[2020, "75%"]],
        actuals: [[2020, "78%"]],
      }),
    },
  ],
});

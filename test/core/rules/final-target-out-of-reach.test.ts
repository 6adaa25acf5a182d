import { finalTargetOutOfReach } from "../../../src/core/rules/final-target-out-of-reach/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(finalTargetOutOfReach, {
  reported: [
    {
      of: "a line that falls short",
      readings: aForm({
        name: "開催回数",
        baseline: [2017, "97回"],
        targets: [[2023, "110回"]],
        actuals: [
          [2019, "97回"],
          [2020, "69回"],
        ],
      }),
      cells: ["1!T4"],
      says: ["3時点の推移", "令和5年度に41回", "予測ではありません"],
    },
  ],
  notReported: [
    {
      of: "a line that reaches the target",
      readings: aForm({
        baseline: [2017, "60%"],
        targets: [[2023, "100%"]],
        actuals: [
          [2019, "75%"],
          [2020, "81%"],
        ],
      }),
    },
    {
      of: "the target met already",
      readings: aForm({
        baseline: [2017, "90%"],
        targets: [[2023, "80%"]],
        actuals: [
          [2019, "75%"],
          [2020, "70%"],
        ],
        name: "不納欠損割合",
      }),
    },
  ],
  notApplicable: [
    {
      of: "two points, which are not a trend",
      readings: aForm({
        targets: [[2023, "100%"]],
        actuals: [
          [2019, "20.2%"],
          [2020, "30.5%"],
        ],
      }),
    },
    {
      of: "the final year itself",
      readings: aForm({
        baseline: [2017, "60%"],
        targets: [[2020, "100%"]],
        actuals: [
          [2018, "61%"],
          [2019, "62%"],
          [2020, "63%"],
        ],
      }),
    },
    {
      of: "the same target every year",
      readings: aForm({
        baseline: [2017, "60%"],
        targets: [
          [2020, "100%"],
          [2021, "→"],
          [2022, "→"],
        ],
        actuals: [
          [2019, "62%"],
          [2020, "63%"],
        ],
      }),
    },
  ],
});

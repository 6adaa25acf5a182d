import { movingAwayFromTarget } from "../../../src/core/rules/moving-away-from-target/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(movingAwayFromTarget, {
  reported: [
    {
      of: "less than the year before",
      readings: aForm({
        name: "割合",
        baseline: [2017, "60%"],
        targets: [[2020, "100%"]],
        actuals: [
          [2019, "87.9%"],
          [2020, "86.0%"],
        ],
      }),
      cells: ["1!T4"],
      says: ["前年度の87.9%から86%", "目標100%"],
    },
    {
      of: "more where less is better",
      readings: aForm({
        name: "日数",
        baseline: [2017, "19日"],
        targets: [[2023, "10日"]],
        actuals: [
          [2019, "12日"],
          [2020, "15日"],
        ],
      }),
      cells: ["1!T4"],
      says: ["12日から15日"],
    },
  ],
  notReported: [
    {
      of: "a rise",
      readings: aForm({
        baseline: [2017, "60%"],
        targets: [[2023, "100%"]],
        actuals: [
          [2019, "80%"],
          [2020, "81%"],
        ],
      }),
    },
    {
      of: "a fall that meets the target",
      readings: aForm({
        baseline: [2017, "60%"],
        targets: [[2023, "70%"]],
        actuals: [
          [2019, "80%"],
          [2020, "77%"],
        ],
      }),
    },
    {
      of: "a fall below the baseline, reported as that",
      readings: aForm({
        baseline: [2017, "85%"],
        targets: [[2023, "100%"]],
        actuals: [
          [2019, "87%"],
          [2020, "80%"],
        ],
      }),
    },
  ],
  notApplicable: [
    {
      of: "nothing reported the year before",
      readings: aForm({
        targets: [[2023, "100%"]],
        actuals: [
          [2018, "87%"],
          [2020, "86%"],
        ],
      }),
    },
    {
      of: "no target",
      readings: aForm({
        actuals: [
          [2019, "87%"],
          [2020, "86%"],
        ],
      }),
    },
    {
      of: "nothing reported",
      readings: aForm({ targets: [[2023, "100%"]], actuals: [[2020, ""]] }),
    },
  ],
});

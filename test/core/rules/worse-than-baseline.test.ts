import { worseThanBaseline } from "../../../src/core/rules/worse-than-baseline/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(worseThanBaseline, {
  reported: [
    {
      of: "less than at the start",
      readings: aForm({
        name: "割合",
        baseline: [2017, "70.2%"],
        targets: [[2023, "77.0%"]],
        actuals: [[2020, "68.9%"]],
      }),
      cells: ["1!T4"],
      says: ["実績68.9%は、計画当初の現状値70.2%"],
    },
    {
      of: "less where the target says more",
      readings: aForm({
        baseline: [2017, "13件"],
        targets: [[2020, "増加"]],
        actuals: [[2020, "11件"]],
      }),
      cells: ["1!T4"],
      says: ["11件", "13件"],
    },
    {
      of: "more where less is better",
      readings: aForm({
        name: "日数",
        baseline: [2017, "19日"],
        targets: [[2023, "10日"]],
        actuals: [[2020, "20日"]],
      }),
      cells: ["1!T4"],
      says: ["20日"],
    },
  ],
  notReported: [
    {
      of: "the same as at the start",
      readings: aForm({
        baseline: [2017, "70%"],
        targets: [[2023, "77%"]],
        actuals: [[2020, "70%"]],
      }),
    },
    {
      of: "the year's own target met below the baseline",
      readings: aForm({
        baseline: [2017, "15団体"],
        targets: [
          [2020, "14団体"],
          [2023, "16団体"],
        ],
        actuals: [[2020, "14団体"]],
      }),
    },
    {
      of: "more where the target says more",
      readings: aForm({
        baseline: [2017, "13件"],
        targets: [[2020, "増加"]],
        actuals: [[2020, "14件"]],
      }),
    },
  ],
  notApplicable: [
    {
      of: "a dash for the baseline",
      readings: aForm({
        baseline: [2017, "—"],
        targets: [[2023, "77%"]],
        actuals: [[2020, "70%"]],
      }),
    },
    {
      of: "nothing reported",
      readings: aForm({ baseline: [2017, "70%"], targets: [[2023, "77%"]], actuals: [[2020, ""]] }),
    },
  ],
});

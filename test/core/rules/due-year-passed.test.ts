import { dueYearPassed } from "../../../src/core/rules/due-year-passed/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(dueYearPassed, {
  reported: [
    {
      of: "a target not met at the end",
      readings: aForm({
        name: "開催回数",
        baseline: [2017, "97回"],
        targets: [[2020, "110回"]],
        actuals: [[2020, "108回"]],
      }),
      asOf: "2021-06-30",
      cells: ["1!T4"],
      says: ["最終年度（令和2年度）", "「108回」"],
    },
    {
      of: "a stage behind the plan at the end",
      readings: aForm({ targets: [[2020, "実施"]], actuals: [[2020, "検討"]] }),
      asOf: "2021-06-30",
      cells: ["1!T4"],
      says: ["「検討」"],
    },
  ],
  notReported: [
    {
      of: "a target met",
      readings: aForm({ targets: [[2020, "110回"]], actuals: [[2020, "110回"]] }),
      asOf: "2021-06-30",
    },
    {
      of: "the stage planned",
      readings: aForm({ targets: [[2020, "実施"]], actuals: [[2020, "実施"]] }),
      asOf: "2021-06-30",
    },
  ],
  notApplicable: [
    {
      of: "a plan that runs",
      readings: aForm({ targets: [[2020, "110回"]], actuals: [[2020, "50回"]] }),
    },
    {
      of: "no report for the final year",
      readings: aForm({ targets: [[2020, "110回"]], actuals: [[2019, "50回"]] }),
      asOf: "2021-06-30",
    },
    {
      of: "words",
      readings: aForm({ targets: [[2020, "110回"]], actuals: [[2020, "周知した"]] }),
      asOf: "2021-06-30",
    },
  ],
});

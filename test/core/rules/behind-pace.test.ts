import { behindPace } from "../../../src/core/rules/behind-pace/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(behindPace, {
  reported: [
    {
      of: "far short of the way to a later target",
      readings: aForm({
        name: "開催回数",
        baseline: [2017, "97回"],
        targets: [[2023, "110回"]],
        actuals: [[2020, "69回"]],
      }),
      cells: ["1!T4"],
      says: ["「開催回数」", "103.5回"],
    },
  ],
  notReported: [
    {
      of: "on the way",
      readings: aForm({
        baseline: [2017, "90回"],
        targets: [[2023, "110回"]],
        actuals: [[2020, "100回"]],
      }),
    },
    {
      of: "the target met",
      readings: aForm({
        baseline: [2017, "90回"],
        targets: [[2023, "110回"]],
        actuals: [[2020, "120回"]],
      }),
    },
  ],
  notApplicable: [
    {
      of: "a target of the year itself",
      readings: aForm({
        baseline: [2017, "97回"],
        targets: [
          [2020, "100回"],
          [2023, "110回"],
        ],
        actuals: [[2020, "69回"]],
      }),
    },
    {
      of: "no actual",
      readings: aForm({
        baseline: [2017, "97回"],
        targets: [[2023, "110回"]],
        actuals: [[2020, ""]],
      }),
    },
    { of: "stages", readings: aForm({ targets: [[2023, "実施"]], actuals: [[2020, "検討"]] }) },
  ],
});

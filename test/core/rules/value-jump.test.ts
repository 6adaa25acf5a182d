import { valueJump } from "../../../src/core/rules/value-jump/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(valueJump, {
  reported: [
    {
      of: "far more than the year before",
      readings: aForm({
        actuals: [
          [2019, "53件"],
          [2020, "1,480件"],
        ],
      }),
      cells: ["1!T4"],
      says: ["「53件」から「1,480件」", "約28倍"],
    },
    {
      of: "far less than at the start",
      readings: aForm({ baseline: [2017, "1,480件"], actuals: [[2020, "53件"]] }),
      cells: ["1!T4"],
      says: ["約28分の1"],
    },
    {
      of: "as many times as set",
      readings: aForm({
        actuals: [
          [2019, "53件"],
          [2020, "280件"],
        ],
      }),
      options: { times: 5 },
      cells: ["1!T4"],
      says: ["約5倍"],
    },
  ],
  notReported: [
    {
      of: "nine times as much",
      readings: aForm({
        actuals: [
          [2019, "53件"],
          [2020, "477件"],
        ],
      }),
    },
    {
      of: "small counts",
      readings: aForm({
        actuals: [
          [2019, "1件"],
          [2020, "12件"],
        ],
      }),
    },
    {
      of: "what a scale explains",
      readings: aForm({
        targets: [[2023, "90,000千円"]],
        baseline: [2017, "81,571千円"],
        actuals: [[2020, "84,210円"]],
      }),
    },
    {
      of: "a target far above",
      readings: aForm({ baseline: [2017, "6件"], targets: [[2023, "140件"]] }),
    },
  ],
  notApplicable: [{ of: "one figure", readings: aForm({ actuals: [[2020, "53件"]] }) }],
});

import { nothingReported } from "../../../src/core/rules/nothing-reported/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(nothingReported, {
  reported: [
    {
      of: "neither actual nor rating nor text",
      readings: aForm({
        name: "回数",
        targets: [[2020, "5件"]],
        actuals: [
          [2019, ""],
          [2020, ""],
        ],
        status: [2020, ""],
      }),
      cells: ["1!A1"],
      says: ["「回数」", "令和2年度まで"],
    },
  ],
  notReported: [
    {
      of: "one actual",
      readings: aForm({
        actuals: [
          [2019, "3件"],
          [2020, ""],
        ],
      }),
    },
    { of: "a rating", readings: aForm({ actuals: [[2020, ""]], status: [2020, "順調"] }) },
    {
      of: "a text",
      readings: aForm({ actuals: [[2020, ""]], narratives: { 令和2年度取組状況: "周知した。" } }),
    },
  ],
  notApplicable: [
    {
      of: "a year that is running",
      readings: aForm({ actuals: [[2020, ""]] }),
      asOf: "2020-12-01",
    },
    {
      of: "one blank figure and nothing else to fill in",
      readings: aForm({ targets: [[2020, "5件"]], actuals: [[2020, ""]] }),
    },
    { of: "a form without places for a report", readings: aForm({ targets: [[2020, "5件"]] }) },
  ],
});

import { actualInFutureYear } from "../../../src/core/rules/actual-in-future-year/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(actualInFutureYear, {
  reported: [
    {
      of: "a year that has not begun",
      readings: aForm({
        actuals: [
          [2020, "5件"],
          [2021, "6件"],
        ],
      }),
      cells: ["1!U4"],
      says: ["「6件」", "令和3年度の欄"],
    },
  ],
  notReported: [
    {
      of: "the year that is running",
      readings: aForm({ actuals: [[2020, "5件"]] }),
      asOf: "2020-06-01",
    },
    { of: "a figure that is foreseen", readings: aForm({ actuals: [[2021, "6件（見込み）"]] }) },
  ],
  notApplicable: [
    { of: "no actual", readings: aForm({ targets: [[2021, "6件"]], actuals: [[2021, ""]] }) },
  ],
});

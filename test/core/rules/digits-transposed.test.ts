import { digitsTransposed } from "../../../src/core/rules/digits-transposed/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(digitsTransposed, {
  reported: [
    {
      of: "two neighbours changed round",
      readings: aForm({
        actuals: [
          [2019, "12,345人"],
          [2020, "12,435人"],
        ],
      }),
      cells: ["1!T4"],
      says: ["「12,435人」", "「12,345人」"],
    },
  ],
  notReported: [
    {
      of: "another figure",
      readings: aForm({
        actuals: [
          [2019, "12,345人"],
          [2020, "12,453人"],
        ],
      }),
    },
    {
      of: "the same figure",
      readings: aForm({
        actuals: [
          [2019, "12,345人"],
          [2020, "12,345人"],
        ],
      }),
    },
    {
      of: "three digits",
      readings: aForm({
        actuals: [
          [2019, "78.9%"],
          [2020, "79.8%"],
        ],
      }),
    },
  ],
  notApplicable: [
    {
      of: "one report",
      readings: aForm({ baseline: [2017, "12,345人"], actuals: [[2020, "12,435人"]] }),
    },
  ],
});

import { decimalSlip } from "../../../src/core/rules/decimal-slip/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(decimalSlip, {
  reported: [
    {
      of: "a point left out",
      readings: aForm({
        baseline: [2017, "10.8日"],
        targets: [[2023, "12日"]],
        actuals: [
          [2019, "11.7日"],
          [2020, "123日"],
        ],
      }),
      cells: ["1!T4"],
      says: ["「123日」", "小数点"],
    },
    {
      of: "a digit too many in a target",
      readings: aForm({
        baseline: [2017, "97回"],
        targets: [[2023, "1100回"]],
        actuals: [
          [2019, "97回"],
          [2020, "99回"],
        ],
      }),
      cells: ["1!W3"],
      says: ["「1100回」"],
    },
    {
      of: "a digit too few",
      readings: aForm({
        baseline: [2017, "970回"],
        targets: [[2023, "1,100回"]],
        actuals: [[2020, "99回"]],
      }),
      cells: ["1!T4"],
      says: [],
    },
  ],
  notReported: [
    {
      of: "a steep rise that is no power of ten",
      readings: aForm({
        baseline: [2017, "100回"],
        targets: [[2023, "110回"]],
        actuals: [[2020, "450回"]],
      }),
    },
    {
      of: "one other figure only",
      readings: aForm({ targets: [[2023, "100回"]], actuals: [[2020, "1000回"]] }),
    },
    {
      of: "figures that differ widely",
      readings: aForm({
        baseline: [2017, "3件"],
        targets: [[2023, "300件"]],
        actuals: [[2020, "30件"]],
      }),
    },
  ],
  notApplicable: [{ of: "one figure", readings: aForm({ targets: [[2023, "100回"]] }) }],
});

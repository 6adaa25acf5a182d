import { unitDiffers } from "../../../src/core/rules/unit-differs/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(unitDiffers, {
  reported: [
    {
      of: "an actual in another unit than the target",
      readings: aForm({ targets: [[2020, "100件"]], actuals: [[2020, "86人"]] }),
      cells: ["1!T4"],
      says: ["「86人」と「100件」"],
    },
    {
      of: "one year among others",
      readings: aForm({
        actuals: [
          [2018, "5件"],
          [2019, "6回"],
          [2020, "7件"],
        ],
      }),
      cells: ["1!S4"],
      says: ["「6回」"],
    },
  ],
  notReported: [
    {
      of: "spellings of one unit",
      readings: aForm({ targets: [[2020, "10名"]], actuals: [[2020, "8人"]] }),
    },
    {
      of: "scales of one unit",
      readings: aForm({ targets: [[2020, "90,000千円"]], actuals: [[2020, "81,571,000円"]] }),
    },
  ],
  notApplicable: [
    {
      of: "a bare figure",
      readings: aForm({ targets: [[2020, "100"]], actuals: [[2020, "86人"]] }),
    },
    {
      of: "different parts",
      readings: aForm({
        targets: [[2020, "件数 10件 人数 20人"]],
        actuals: [[2020, "延べ日数 86日 回数 5回"]],
      }),
    },
  ],
});

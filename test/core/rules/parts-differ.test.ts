import { partsDiffer } from "../../../src/core/rules/parts-differ/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(partsDiffer, {
  reported: [
    {
      of: "parts that do not add up",
      readings: aForm({ actuals: [[2020, "計 10人 男 6人 女 5人"]] }),
      cells: ["1!T4"],
      says: ["計10に対し内訳の合計が11"],
    },
  ],
  notReported: [
    { of: "parts that add up", readings: aForm({ actuals: [[2020, "計 11人 男 6人 女 5人"]] }) },
  ],
  notApplicable: [
    { of: "no total", readings: aForm({ actuals: [[2020, "男 6人 女 5人"]] }) },
    { of: "percentages", readings: aForm({ actuals: [[2020, "計 50% 男 60% 女 40%"]] }) },
    { of: "other units", readings: aForm({ actuals: [[2020, "計 10件 男 6人 女 5人"]] }) },
  ],
});

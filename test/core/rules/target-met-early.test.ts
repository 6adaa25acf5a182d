import { targetMetEarly } from "../../../src/core/rules/target-met-early/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(targetMetEarly, {
  reported: [
    {
      of: "the final target met years before",
      readings: aForm({
        name: "登録者数",
        baseline: [2017, "1,483人"],
        targets: [[2023, "6,000人"]],
        actuals: [[2020, "6,825人"]],
      }),
      cells: ["1!T4"],
      says: ["実績6,825人", "令和5年度の目標6,000人"],
    },
  ],
  notReported: [
    {
      of: "not met yet",
      readings: aForm({
        baseline: [2017, "1,483人"],
        targets: [[2023, "6,000人"]],
        actuals: [[2020, "5,825人"]],
      }),
    },
  ],
  notApplicable: [
    {
      of: "the same target every year",
      readings: aForm({
        targets: [
          [2020, "12日以上"],
          [2021, "→"],
        ],
        actuals: [[2020, "13日"]],
      }),
    },
    {
      of: "the final year",
      readings: aForm({ targets: [[2020, "12日"]], actuals: [[2020, "13日"]] }),
    },
    {
      of: "nothing reported",
      readings: aForm({ targets: [[2023, "12日"]], actuals: [[2020, ""]] }),
    },
  ],
});

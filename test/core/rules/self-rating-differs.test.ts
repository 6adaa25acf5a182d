import { selfRatingDiffers } from "../../../src/core/rules/self-rating-differs/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

const plan = {
  name: "職員提案数",
  targets: [
    [2019, "100件"],
    [2020, "100件"],
  ],
} as const;

describeRule(selfRatingDiffers, {
  reported: [
    {
      of: "順調 beside a verdict of being behind",
      readings: aForm({ ...plan, actuals: [[2020, "10件"]], status: [2020, "順調"] }),
      cells: ["1!T5"],
      says: ["自己評価は「順調」", "判定は「遅れている」", "実績は10件", "見直してください"],
    },
    {
      of: "遅れている beside a target that is met",
      readings: aForm({ ...plan, actuals: [[2020, "120件"]], status: [2020, "遅れている"] }),
      cells: ["1!T5"],
      says: ["判定は「達成」"],
    },
  ],
  notReported: [
    {
      of: "the same",
      readings: aForm({ ...plan, actuals: [[2020, "80件"]], status: [2020, "やや遅れている"] }),
    },
    {
      of: "達成 beside on track",
      readings: aForm({ ...plan, actuals: [[2020, "95件"]], status: [2020, "達成"] }),
    },
  ],
  notApplicable: [
    { of: "no self-rating", readings: aForm({ ...plan, actuals: [[2020, "10件"]] }) },
    {
      of: "a rating of another year",
      readings: aForm({ ...plan, actuals: [[2020, "10件"]], status: [2019, "順調"] }),
    },
    {
      of: "words that we do not know",
      readings: aForm({ ...plan, actuals: [[2020, "10件"]], status: [2020, "Ａ"] }),
    },
    {
      of: "no verdict",
      readings: aForm({ ...plan, actuals: [[2020, ""]], status: [2020, "順調"] }),
    },
  ],
});

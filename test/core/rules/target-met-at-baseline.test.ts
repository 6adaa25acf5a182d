import { targetMetAtBaseline } from "../../../src/core/rules/target-met-at-baseline/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(targetMetAtBaseline, {
  reported: [
    {
      of: "a floor below the baseline",
      readings: aForm({ baseline: [2017, "15件"], targets: [[2023, "13件以上"]] }),
      cells: ["1!W3"],
      says: ["目標13件以上", "現状値15件"],
    },
    {
      of: "a ceiling above the baseline",
      readings: aForm({ baseline: [2017, "3件"], targets: [[2023, "5件以下"]] }),
      cells: ["1!W3"],
      says: [],
    },
  ],
  notReported: [
    {
      of: "more than the baseline",
      readings: aForm({ baseline: [2017, "10件"], targets: [[2023, "13件以上"]] }),
    },
    {
      of: "what there is, to be kept",
      readings: aForm({ baseline: [2017, "100%"], targets: [[2023, "100%以上"]] }),
    },
  ],
  notApplicable: [
    { of: "no baseline", readings: aForm({ targets: [[2023, "13件以上"]] }) },
    { of: "words", readings: aForm({ baseline: [2017, "15件"], targets: [[2023, "増加"]] }) },
  ],
});

import { averageDiffers } from "../../../src/core/rules/average-differs/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";

const scored = (mean: number, ...scores: readonly string[]) => [
  {
    ...aReading(
      "a.xlsx",
      ...scores.map((score, index) =>
        anIndicator({ name: `施策${index}`, status: [2010 + index, score] }),
      ),
    ),
    summaries: [
      { kind: "average" as const, label: "平均値", number: mean, fiscalYear: null, cell: "1!C8" },
    ],
  },
];

describeRule(averageDiffers, {
  reported: [
    {
      of: "another mean than that of the scores",
      readings: scored(2, "2：やや遅れている", "3：順調", "3：順調"),
      cells: ["1!C8"],
      says: ["平均値は2", "（2、3、3）の平均は2.67"],
    },
  ],
  notReported: [
    { of: "rounded", readings: scored(2.3, "2：やや遅れている", "3：順調", "2：やや遅れている") },
    { of: "cut off", readings: scored(2.6, "2：やや遅れている", "3：順調", "3：順調") },
    { of: "exact", readings: scored(1, "1：遅れ", "1：遅れ") },
  ],
  notApplicable: [
    { of: "no mean", readings: aForm({ status: [null, "2：やや遅れている"] }) },
    { of: "no scores", readings: scored(2.3, "順調") },
  ],
});

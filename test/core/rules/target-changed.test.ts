import { targetChanged } from "../../../src/core/rules/target-changed/rule";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";
import type { IndicatorText } from "../../support/indicator-builder";

const versions = (now: IndicatorText) => [
  aReading(
    "old.xlsx",
    anIndicator({
      baseline: [2017, "1,483人"],
      targets: [[2023, "6,000人"]],
      actuals: [[2019, "5,253人"]],
    }),
  ),
  aReading("new.xlsx", anIndicator(now)),
];

describeRule(targetChanged, {
  reported: [
    {
      of: "another target without a word",
      readings: versions({ targets: [[2023, "5,000人"]], actuals: [[2020, "6,825人"]] }),
      cells: ["1!W3"],
      says: ["目標「5,000人」", "（old.xlsx）では「6,000人」"],
    },
  ],
  notReported: [
    {
      of: "the same target",
      readings: versions({ targets: [[2023, "6,000人"]], actuals: [[2020, "6,825人"]] }),
    },
    {
      of: "a target that was changed with a note",
      readings: versions({
        targets: [[2023, "5,000人"]],
        actuals: [[2020, "6,825人"]],
        narratives: { 備考: "令和2年度に目標値を見直した。" },
      }),
    },
  ],
  notApplicable: [
    {
      of: "one version",
      readings: [aReading("new.xlsx", anIndicator({ actuals: [[2020, "5人"]] }))],
    },
    {
      of: "versions of the same year",
      readings: versions({ targets: [[2023, "5,000人"]], actuals: [[2019, "5,235人"]] }),
    },
    { of: "other indicators", readings: versions({ name: "回数", actuals: [[2020, "5人"]] }) },
  ],
});

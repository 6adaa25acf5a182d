import { pastFigureChanged } from "../../../src/core/rules/past-figure-changed/rule";
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

describeRule(pastFigureChanged, {
  reported: [
    {
      of: "another figure for a year reported before",
      readings: versions({
        actuals: [
          [2019, "5,235人"],
          [2020, "6,825人"],
        ],
      }),
      cells: ["1!S4"],
      says: ["令和元年度の「5,235人」", "（old.xlsx）では「5,253人」"],
    },
    {
      of: "another baseline",
      readings: versions({ baseline: [2017, "1,438人"], actuals: [[2020, "6,825人"]] }),
      cells: ["1!Q2"],
      says: ["「1,483人」"],
    },
  ],
  notReported: [
    {
      of: "another spelling",
      readings: versions({
        actuals: [
          [2019, "5253人"],
          [2020, "6,825人"],
        ],
      }),
    },
    {
      of: "a new year",
      readings: versions({
        actuals: [
          [2019, "5,253人"],
          [2020, "6,825人"],
        ],
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

import { sameIndicatorDiffers } from "../../../src/core/rules/same-indicator-differs/rule";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";
import type { IndicatorText } from "../../support/indicator-builder";

const twice = (second: IndicatorText) => [
  aReading(
    "a.xlsx",
    anIndicator({ name: "研修受講者数", baseline: [2017, "80人"], actuals: [[2020, "120人"]] }),
    anIndicator({ ...second, sheet: "2" }),
  ),
];

describeRule(sameIndicatorDiffers, {
  reported: [
    {
      of: "one that is marked as a repetition",
      readings: twice({ name: "研修受講者数（再掲）", actuals: [[2020, "102人"]] }),
      cells: ["2!T4"],
      says: ["「102人」と「120人」（1!T4）"],
    },
    {
      of: "one that shares another figure",
      readings: twice({
        name: "研修受講者数",
        baseline: [2017, "80人"],
        actuals: [[2020, "102人"]],
      }),
      cells: ["2!T4"],
      says: [],
    },
  ],
  notReported: [
    {
      of: "the same figures",
      readings: twice({
        name: "研修受講者数",
        baseline: [2017, "80人"],
        actuals: [[2020, "120人"]],
      }),
    },
  ],
  notApplicable: [
    {
      of: "figures without a year on a sheet for each year",
      readings: [
        aReading(
          "a.xlsx",
          anIndicator({
            name: "受講者数",
            sheet: "R2実績",
            targets: [[null, "80人"]],
            actuals: [[null, "70人"]],
          }),
          anIndicator({
            name: "受講者数",
            sheet: "R3実績",
            targets: [[null, "80人"]],
            actuals: [[null, "75人"]],
          }),
        ),
      ],
    },
    {
      of: "two facilities that count their own",
      readings: twice({
        name: "研修受講者数",
        baseline: [2017, "33人"],
        actuals: [[2020, "44人"]],
      }),
    },
    { of: "one of each name", readings: twice({ name: "回数", actuals: [[2020, "102人"]] }) },
  ],
});

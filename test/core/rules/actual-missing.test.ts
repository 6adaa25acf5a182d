import { actualMissing } from "../../../src/core/rules/actual-missing/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

const plan = {
  name: "職員提案数",
  targets: [
    [2020, "15件"],
    [2021, "16件"],
  ],
} as const;

describeRule(actualMissing, {
  reported: [
    {
      of: "a blank place for the year's actual",
      readings: aForm({ ...plan, actuals: [[2020, ""]] }),
      cells: ["1!T4"],
      says: ["「職員提案数」", "令和2年度", "空欄"],
    },
    {
      of: "a dash",
      readings: aForm({ ...plan, actuals: [[2020, "—"]] }),
      cells: ["1!T4"],
      says: ["「—」のまま"],
    },
    {
      of: "集計中",
      readings: aForm({ ...plan, actuals: [[2020, "集計中"]] }),
      cells: ["1!T4"],
      says: ["「集計中」"],
    },
    {
      of: "the final year's actual after the plan has ended",
      readings: aForm({
        ...plan,
        actuals: [
          [2020, "15件"],
          [2021, ""],
        ],
      }),
      asOf: "2023-06-01",
      cells: ["1!U4"],
      says: ["令和3年度"],
    },
  ],
  notReported: [
    { of: "an actual", readings: aForm({ ...plan, actuals: [[2020, "12件"]] }) },
    { of: "an actual in words", readings: aForm({ ...plan, actuals: [[2020, "周知した"]] }) },
    {
      of: "a blank place of a year that is still running",
      readings: aForm({ ...plan, actuals: [[2020, ""]] }),
      asOf: "2020-12-31",
    },
    {
      of: "a blank place of a later year",
      readings: aForm({
        ...plan,
        actuals: [
          [2020, "12件"],
          [2021, ""],
        ],
      }),
    },
    { of: "隔年調査", readings: aForm({ ...plan, actuals: [[2020, "隔年調査"]] }) },
    {
      of: "an indicator without any target",
      readings: aForm({ targets: [[2020, ""]], actuals: [[2020, ""]] }),
    },
  ],
  notApplicable: [
    { of: "a form without a place for the actual", readings: aForm(plan) },
    {
      of: "a form with a place for an earlier year's actual only",
      readings: aForm({ ...plan, actuals: [[2019, "12件"]] }),
    },
  ],
});

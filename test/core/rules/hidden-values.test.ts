import { hiddenValues } from "../../../src/core/rules/hidden-values/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { aReading } from "../../support/indicator-builder";
import { sheet, workbook } from "../../support/sheet-builder";

const twoYears = aForm({
  actuals: [
    [2019, "7件"],
    [2020, "8件"],
  ],
});

describeRule(hiddenValues, {
  reported: [
    {
      of: "a hidden row, named once",
      readings: twoYears,
      snapshots: [workbook("a.xlsx", { ...sheet("1", { T4: 8 }), hiddenRows: [4] })],
      cells: ["1!S4"],
      says: ["非表示の行", "「7件」"],
    },
    {
      of: "a hidden column",
      readings: twoYears,
      snapshots: [workbook("a.xlsx", { ...sheet("1", { T4: 8 }), hiddenColumns: [20] })],
      cells: ["1!T4"],
      says: ["非表示の列"],
    },
    {
      of: "a hidden sheet",
      readings: twoYears,
      snapshots: [workbook("a.xlsx", { ...sheet("1", { T4: 8 }), visibility: "hidden" })],
      cells: ["1!S4"],
      says: ["非表示のシート"],
    },
  ],
  notReported: [
    {
      of: "a hidden row without values",
      readings: twoYears,
      snapshots: [workbook("a.xlsx", { ...sheet("1", { T4: 8 }), hiddenRows: [30] })],
    },
  ],
  notApplicable: [
    { of: "only a reading at hand", readings: twoYears },
    {
      of: "a sheet without indicators",
      readings: [{ ...aReading("a.xlsx"), sheetNames: ["別紙"] }],
      snapshots: [workbook("a.xlsx", { ...sheet("別紙", { T4: 8 }), hiddenRows: [4] })],
    },
  ],
});

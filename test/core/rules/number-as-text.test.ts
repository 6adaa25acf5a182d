import { numberAsText } from "../../../src/core/rules/number-as-text/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";

describeRule(numberAsText, {
  reported: [
    {
      of: "a number in text",
      readings: aForm({ actuals: [[2020, "1,483"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: "1,483" }))],
      cells: ["1!T4"],
      says: ["「1,483」", "文字列"],
      fix: 1483,
    },
  ],
  notReported: [
    {
      of: "a number",
      readings: aForm({ actuals: [[2020, "1483"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: 1483 }))],
    },
    {
      of: "a figure with its unit",
      readings: aForm({ actuals: [[2020, "97回"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: "97回" }))],
    },
    {
      of: "leading zeros",
      readings: aForm({ actuals: [[2020, "007"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: "007" }))],
    },
    {
      of: "full-width digits",
      readings: aForm({ actuals: [[2020, "１２"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: "１２" }))],
    },
  ],
  notApplicable: [
    { of: "only a reading at hand", readings: aForm({ actuals: [[2020, "1,483"]] }) },
  ],
});

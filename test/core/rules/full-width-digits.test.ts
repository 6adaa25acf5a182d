import { fullWidthDigits } from "../../../src/core/rules/full-width-digits/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";

describeRule(fullWidthDigits, {
  reported: [
    {
      of: "a plain number",
      readings: aForm({ actuals: [[2020, "１，２００"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: "１，２００" }))],
      cells: ["1!T4"],
      says: ["全角"],
      fix: 1200,
    },
    {
      of: "a figure with its unit",
      readings: aForm({ actuals: [[2020, "８５．５％"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: "８５．５％" }))],
      cells: ["1!T4"],
      says: [],
      fix: "85.5%",
    },
    {
      of: "brackets that stay full-width",
      readings: aForm({ actuals: [[2020, "２０人（累計）"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: "２０人（累計）" }))],
      cells: ["1!T4"],
      says: [],
      fix: "20人（累計）",
    },
  ],
  notReported: [
    {
      of: "half-width digits",
      readings: aForm({ actuals: [[2020, "20人（累計）"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: "20人（累計）" }))],
    },
    {
      of: "a number shown in full-width digits",
      readings: aForm({ actuals: [[2020, "１２"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: { number: 12, text: "１２" } }))],
    },
  ],
  notApplicable: [
    { of: "only a reading at hand", readings: aForm({ actuals: [[2020, "１２"]] }) },
    {
      of: "words",
      readings: aForm({ actuals: [[2020, "検討"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: "検討" }))],
    },
  ],
});

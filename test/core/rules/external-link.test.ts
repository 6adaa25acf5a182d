import { externalLink } from "../../../src/core/rules/external-link/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";

describeRule(externalLink, {
  reported: [
    {
      of: "another workbook by its name",
      readings: aForm({}),
      snapshots: [
        workbook("a.xlsx", sheet("1", { C7: { number: 5, formula: "'[R2集計.xlsx]Sheet1'!B5" } })),
      ],
      cells: ["1!C7"],
      says: ["ほかのブック", "[R2集計.xlsx]"],
    },
    {
      of: "another workbook by its number",
      readings: aForm({}),
      snapshots: [
        workbook("a.xlsx", sheet("1", { C7: { number: 5, formula: "SUM([1]集計!B5:B9)" } })),
      ],
      cells: ["1!C7"],
      says: [],
    },
  ],
  notReported: [
    {
      of: "another sheet",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { C7: { number: 5, formula: "総括!B5" } }))],
    },
    {
      of: "a column of a table",
      readings: aForm({}),
      snapshots: [
        workbook("a.xlsx", sheet("1", { C7: { number: 5, formula: "SUM(Table1[件数])+総括!B5" } })),
      ],
    },
  ],
  notApplicable: [{ of: "only a reading at hand", readings: aForm({}) }],
});

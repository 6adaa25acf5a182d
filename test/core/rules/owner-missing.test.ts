import { ownerMissing } from "../../../src/core/rules/owner-missing/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";

describeRule(ownerMissing, {
  reported: [
    {
      of: "a label with nothing beside or below it",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { A1: "担当者", D5: "x" }))],
      cells: ["1!A1"],
      says: ["「担当者」の欄が空欄"],
    },
    {
      of: "a merged label",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { A1: "記 入 者", D5: "x" }, ["A1:B1"]))],
      cells: ["1!A1"],
      says: ["「記入者」"],
    },
  ],
  notReported: [
    {
      of: "a name beside the label",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { A1: "担当者", B1: "総務係長" }))],
    },
    {
      of: "a name below the label",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { A1: "担当者", A2: "総務係長" }))],
    },
  ],
  notApplicable: [
    {
      of: "no such label",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { A1: "担当課" }))],
    },
    { of: "only a reading at hand", readings: aForm({}) },
  ],
});

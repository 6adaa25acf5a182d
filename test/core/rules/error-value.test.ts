import { errorValue } from "../../../src/core/rules/error-value/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";

describeRule(errorValue, {
  reported: [
    {
      of: "an error in any cell",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { C7: { error: "#REF!" } }))],
      cells: ["1!C7"],
      says: ["#REF!"],
    },
  ],
  notReported: [
    {
      of: "numbers and words",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { C7: 5, C8: "#1" }))],
    },
  ],
  notApplicable: [{ of: "only a reading at hand", readings: aForm({}) }],
});

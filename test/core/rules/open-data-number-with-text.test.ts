import { openDataNumberWithText } from "../../../src/core/rules/open-data-number-with-text/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";
import { tidyList } from "../../support/tidy-list";

describeRule(openDataNumberWithText, {
  reported: [
    {
      of: "a figure with its unit",
      readings: aForm({}),
      snapshots: tidyList({ G4: "97回" }),
      cells: ["指標一覧!G4"],
      says: ["「97回」"],
    },
    {
      of: "a number as text",
      readings: aForm({}),
      snapshots: tidyList({ G4: "1,483" }),
      cells: ["指標一覧!G4"],
      says: [],
      fix: 1483,
    },
  ],
  notReported: [
    {
      of: "a number with a number format",
      readings: aForm({}),
      snapshots: tidyList({ G4: { number: 1483, text: "1,483" } }),
    },
    { of: "the list as we write it", readings: aForm({}), snapshots: tidyList({}) },
  ],
  notApplicable: [
    {
      of: "no list of ours",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { A1: "指標" }))],
    },
    { of: "a list without its headings", readings: aForm({}), snapshots: tidyList({ G3: "値" }) },
    { of: "only a reading at hand", readings: aForm({}) },
  ],
});

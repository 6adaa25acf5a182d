import { openDataFormula } from "../../../src/core/rules/open-data-formula/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";
import { tidyList } from "../../support/tidy-list";

describeRule(openDataFormula, {
  reported: [
    {
      of: "a formula",
      readings: aForm({}),
      snapshots: tidyList({ G4: { number: 97, formula: "1!T4" } }),
      cells: ["指標一覧!G4"],
      says: ["（=1!T4）"],
    },
  ],
  notReported: [
    { of: "another number", readings: aForm({}), snapshots: tidyList({ G4: 98 }) },
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

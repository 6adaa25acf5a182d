import { openDataSeveralValues } from "../../../src/core/rules/open-data-several-values/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";
import { tidyList } from "../../support/tidy-list";

describeRule(openDataSeveralValues, {
  reported: [
    {
      of: "two figures",
      readings: aForm({}),
      snapshots: tidyList({ G4: "男 6人 女 5人" }),
      cells: ["指標一覧!G4"],
      says: ["「男 6人 女 5人」"],
    },
  ],
  notReported: [
    {
      of: "two figures where the source is quoted",
      readings: aForm({}),
      snapshots: tidyList({ F4: "男 6人 女 5人" }),
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

import { openDataItemsOmitted } from "../../../src/core/rules/open-data-items-omitted/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";
import { tidyList } from "../../support/tidy-list";

describeRule(openDataItemsOmitted, {
  reported: [
    {
      of: "a row without its indicator",
      readings: aForm({}),
      snapshots: tidyList({ C5: "実績", G5: 69 }),
      cells: ["指標一覧!A5"],
      says: ["5行目"],
    },
  ],
  notReported: [
    {
      of: "a row without its department",
      readings: aForm({}),
      snapshots: tidyList({ A5: "件数", C5: "実績", G5: 69, H5: "回" }),
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

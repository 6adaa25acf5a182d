import { openDataUnitMissing } from "../../../src/core/rules/open-data-unit-missing/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";
import { tidyList } from "../../support/tidy-list";

describeRule(openDataUnitMissing, {
  reported: [
    {
      of: "a figure without a unit",
      readings: aForm({}),
      snapshots: tidyList({ A5: "件数", C5: "実績", G5: 69 }),
      cells: ["指標一覧!H5"],
      says: ["「件数」の数値（1行）"],
    },
  ],
  notReported: [
    {
      of: "a score",
      readings: aForm({}),
      snapshots: tidyList({ A5: "件数", C5: "自己評価", G5: 2 }),
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

import { openDataWesternYearMissing } from "../../../src/core/rules/open-data-western-year-missing/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";
import { tidyList } from "../../support/tidy-list";

describeRule(openDataWesternYearMissing, {
  reported: [
    {
      of: "an era year alone",
      readings: aForm({}),
      snapshots: tidyList({ A5: "件数", D5: "令和3年度" }),
      cells: ["指標一覧!E5"],
      says: ["「令和3年度」", "2021"],
      fix: 2021,
    },
  ],
  notReported: [
    { of: "no year", readings: aForm({}), snapshots: tidyList({ A5: "件数" }) },
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

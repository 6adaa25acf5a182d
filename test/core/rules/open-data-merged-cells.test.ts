import { openDataMergedCells } from "../../../src/core/rules/open-data-merged-cells/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";
import { tidyList } from "../../support/tidy-list";

describeRule(openDataMergedCells, {
  reported: [
    {
      of: "departments merged into one cell",
      readings: aForm({}),
      snapshots: tidyList({}, ["B4:B5"]),
      cells: ["指標一覧!B4"],
      says: ["B4:B5"],
    },
  ],
  notReported: [
    { of: "a merged title", readings: aForm({}), snapshots: tidyList({}, ["A1:H1"]) },
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

import { openDataLayoutBlanks } from "../../../src/core/rules/open-data-layout-blanks/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";
import { tidyList } from "../../support/tidy-list";

describeRule(openDataLayoutBlanks, {
  reported: [
    {
      of: "characters spread out",
      readings: aForm({}),
      snapshots: tidyList({ B4: "総 務 課" }),
      cells: ["指標一覧!B4"],
      says: ["空白や改行"],
      fix: "総務課",
    },
    {
      of: "a line break",
      readings: aForm({}),
      snapshots: tidyList({ B4: "総務部\n総務課 " }),
      cells: ["指標一覧!B4"],
      says: [],
      fix: "総務部総務課",
    },
  ],
  notReported: [
    {
      of: "a blank in a name",
      readings: aForm({}),
      snapshots: tidyList({ A4: "SNS の 登録者数" }),
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

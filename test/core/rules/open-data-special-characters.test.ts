import { openDataSpecialCharacters } from "../../../src/core/rules/open-data-special-characters/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";
import { tidyList } from "../../support/tidy-list";

describeRule(openDataSpecialCharacters, {
  reported: [
    {
      of: "circled numerals, named once each",
      readings: aForm({}),
      snapshots: tidyList({ A5: "①①件数", A6: "㈱回数" }),
      cells: ["指標一覧!A5", "指標一覧!A6"],
      says: ["「①」が2回"],
    },
  ],
  notReported: [
    { of: "kanji and kana", readings: aForm({}), snapshots: tidyList({ A5: "アダプト（里親）" }) },
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

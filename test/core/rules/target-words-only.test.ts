import { targetWordsOnly } from "../../../src/core/rules/target-words-only/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";

const among = (target: string) => [
  aReading(
    "a.xlsx",
    anIndicator({ name: "方針", targets: [[2023, target]] }),
    anIndicator({ name: "二", sheet: "2", targets: [[2023, "5件"]] }),
    anIndicator({ name: "三", sheet: "3", targets: [[2023, "8件"]] }),
  ),
];

describeRule(targetWordsOnly, {
  reported: [
    {
      of: "a sentence among figures",
      readings: among("存続の可否決定"),
      cells: ["1!W3"],
      says: ["「存続の可否決定」は文章のみ"],
    },
  ],
  notReported: [
    { of: "a stage", readings: among("実施") },
    { of: "a direction", readings: among("増加") },
    { of: "a date", readings: among("R5.12までに公表") },
    { of: "a figure", readings: among("5件") },
  ],
  notApplicable: [
    { of: "a workbook of words", readings: aForm({ targets: [[2023, "存続の可否決定"]] }) },
    { of: "no target", readings: aForm({ actuals: [[2020, "5件"]] }) },
  ],
});

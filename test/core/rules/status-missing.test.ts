import { statusMissing } from "../../../src/core/rules/status-missing/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";
import type { YearText } from "../../support/indicator-builder";

const two = (status: YearText) => [
  aReading(
    "a.xlsx",
    anIndicator({ name: "一", sheet: "1", status }),
    anIndicator({ name: "二", sheet: "2", status: [2020, "順調"] }),
  ),
];

describeRule(statusMissing, {
  reported: [
    {
      of: "a blank rating",
      readings: two([2020, ""]),
      cells: ["1!T5"],
      says: ["令和2年度の進捗状況"],
    },
    { of: "a dash", readings: two([2020, "—"]), cells: ["1!T5"], says: [] },
  ],
  notReported: [{ of: "any rating", readings: two([2020, "Ａ"]) }],
  notApplicable: [
    { of: "a year that is running", readings: two([2020, ""]), asOf: "2020-12-01" },
    {
      of: "a rating of another year",
      readings: [aReading("a.xlsx", anIndicator({ status: [2019, ""], targets: [[2021, "5件"]] }))],
    },
    { of: "a workbook in which nobody rates", readings: aForm({ status: [2020, ""] }) },
  ],
});

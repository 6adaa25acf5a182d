import { lateRatingUnexplained } from "../../../src/core/rules/late-rating-unexplained/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";

const rated = (rating: string, narratives: Readonly<Record<string, string>>) => [
  aReading(
    "a.xlsx",
    anIndicator({ name: "一", status: [2020, rating], narratives }),
    anIndicator({
      name: "他",
      sheet: "2",
      narratives: { 取組状況: "周知した。", 次年度に向けて: "続ける。" },
    }),
  ),
];

describeRule(lateRatingUnexplained, {
  reported: [
    {
      of: "no next step",
      readings: rated("遅れている", { 取組状況: "中止した。" }),
      cells: ["1!T5"],
      says: ["今後の対応の記載がありません"],
    },
    {
      of: "neither reason nor next step",
      readings: rated("やや遅れている", { 次年度に向けて: "—" }),
      cells: ["1!T5"],
      says: ["要因と今後の対応"],
    },
  ],
  notReported: [
    {
      of: "both",
      readings: rated("遅れている", { 取組状況: "中止した。", 次年度に向けて: "再開する。" }),
    },
  ],
  notApplicable: [
    {
      of: "a rating that is not late",
      readings: [aReading("a.xlsx", anIndicator({ status: [2020, "順調"] }))],
    },
    { of: "forms without texts", readings: aForm({ status: [2020, "遅れている"] }) },
  ],
});

import { selfRatingAgainstText } from "../../../src/core/rules/self-rating-against-text/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

const rated = (rating: string, text: string) =>
  aForm({ status: [2020, rating], narratives: { 達成状況について: text } });

describeRule(selfRatingAgainstText, {
  reported: [
    {
      of: "on track, while the text says late",
      readings: rated("順調", "工事の発注が遅れている。"),
      cells: ["1!T5"],
      says: ["「順調」", "「工事の発注が遅れている」"],
    },
    {
      of: "achieved, while the text says short of the target",
      readings: rated("達成", "周知した。件数は目標に届かなかった。"),
      cells: ["1!T5"],
      says: ["目標に届かなかった"],
    },
    {
      of: "late, while all went as planned",
      readings: rated("遅れている", "○工事は予定どおり完了した。"),
      cells: ["1!T5"],
      says: ["予定どおり完了"],
    },
  ],
  notReported: [
    { of: "on track, and no delay", readings: rated("順調", "遅れはない。") },
    {
      of: "late, and a text that weighs both sides",
      readings: rated("やや遅れている", "○予定どおり完了した。\n▲周知が足りない。"),
    },
    { of: "late, and the text says so", readings: rated("遅れている", "着手できていない。") },
  ],
  notApplicable: [
    { of: "a rating that we do not know", readings: rated("Ａ", "遅れている。") },
    { of: "no text", readings: aForm({ status: [2020, "順調"] }) },
  ],
});

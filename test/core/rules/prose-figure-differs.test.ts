import { proseFigureDiffers } from "../../../src/core/rules/prose-figure-differs/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

const told = (actual: string, text: string) =>
  aForm({ name: "割合", actuals: [[2020, actual]], narratives: { 令和2年度取組状況: text } });

describeRule(proseFigureDiffers, {
  reported: [
    {
      of: "a share that is another one",
      readings: told("61.4%", "410事業のうち、達成が251事業、未達が159事業であった。"),
      cells: ["1!T4"],
      says: ["「61.4%」", "410事業のうち251事業では61.2%"],
    },
    {
      of: "so many of so many",
      readings: told("45%", "44課中19課が公開した。"),
      cells: ["1!T4"],
      says: ["43.2%"],
    },
  ],
  notReported: [
    {
      of: "the share, rounded",
      readings: told("86.0%", "57事業の指標のうち、達成が49事業、未達が8事業という結果であった。"),
    },
    { of: "the share, cut off", readings: told("61%", "410事業のうち251事業が達成した。") },
  ],
  notApplicable: [
    { of: "a share of something else", readings: told("86.0%", "44課中19課が公開した。") },
    {
      of: "counts of different things",
      readings: told("30.5%", "100人のうち、研修は31回であった。"),
    },
    { of: "no such text", readings: told("30.5%", "11名が参加した。") },
    { of: "no percentage", readings: told("251事業", "410事業のうち251事業が達成した。") },
  ],
});

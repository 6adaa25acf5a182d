import { nextStepMissing } from "../../../src/core/rules/next-step-missing/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";

const LATE = { name: "回数", targets: [[2020, "100件"]], actuals: [[2020, "50件"]] } as const;

const both = (narratives: Readonly<Record<string, string>>) => [
  aReading(
    "a.xlsx",
    anIndicator({ ...LATE, narratives }),
    anIndicator({ name: "他", sheet: "2", narratives: { 次年度に向けて: "増やす。" } }),
  ),
];

describeRule(nextStepMissing, {
  reported: [
    {
      of: "nothing written where others write",
      readings: both({ 令和2年度取組状況: "周知した。" }),
      cells: ["1!T4"],
      says: ["遅れている", "いつまでに"],
    },
    {
      of: "words that say nothing",
      readings: both({ 次年度に向けて: "特になし" }),
      cells: ["1!T4"],
      says: [],
    },
  ],
  notReported: [{ of: "a text", readings: both({ 次年度に向けて: "回数を増やす。" }) }],
  notApplicable: [
    {
      of: "an item on track",
      readings: aForm({
        ...LATE,
        actuals: [[2020, "100件"]],
        narratives: { 次年度に向けて: "増やす。" },
      }),
    },
    { of: "forms without such texts", readings: aForm(LATE) },
  ],
});

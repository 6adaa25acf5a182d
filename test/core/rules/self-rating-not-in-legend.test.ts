import { selfRatingNotInLegend } from "../../../src/core/rules/self-rating-not-in-legend/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading, aStatusCount } from "../../support/indicator-builder";

const rated = (rating: string) => [
  {
    ...aReading("a.xlsx", anIndicator({ name: "回数", status: [2020, rating] })),
    summaries: [
      aStatusCount("順調", 1),
      aStatusCount("遅れている", 0, { row: 7 }),
      aStatusCount("合計", 1, { row: 8 }),
    ],
  },
];

describeRule(selfRatingNotInLegend, {
  reported: [
    {
      of: "a word that the cover does not count",
      readings: rated("達成"),
      cells: ["1!T5"],
      says: ["「達成」", "順調、遅れている"],
    },
  ],
  notReported: [{ of: "a word of the cover", readings: rated("順 調") }],
  notApplicable: [
    { of: "no cover", readings: aForm({ status: [2020, "達成"] }) },
    { of: "no rating", readings: rated("") },
  ],
});

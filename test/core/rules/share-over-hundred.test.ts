import { shareOverHundred } from "../../../src/core/rules/share-over-hundred/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(shareOverHundred, {
  reported: [
    {
      of: "more than all",
      readings: aForm({ name: "職員の訓練参加率", actuals: [[2020, "305%"]] }),
      cells: ["1!T4"],
      says: ["「305%」は0～100％"],
    },
    {
      of: "a target above all",
      readings: aForm({ name: "思う市民割合", targets: [[2020, "710%"]] }),
      cells: ["1!T3"],
      says: [],
    },
  ],
  notReported: [
    { of: "all of them", readings: aForm({ name: "収納率", actuals: [[2020, "100%"]] }) },
  ],
  notApplicable: [
    {
      of: "a rate that may exceed it",
      readings: aForm({ name: "目標達成割合", actuals: [[2020, "120%"]] }),
    },
    {
      of: "a rate of change",
      readings: aForm({ name: "対前年増加率", actuals: [[2020, "120%"]] }),
    },
    { of: "no percentage", readings: aForm({ name: "参加率", actuals: [[2020, "120人"]] }) },
  ],
});

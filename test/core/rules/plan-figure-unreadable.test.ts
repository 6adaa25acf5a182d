import { planFigureUnreadable } from "../../../src/core/rules/plan-figure-unreadable/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(planFigureUnreadable, {
  reported: [
    {
      of: "a letter among digits",
      readings: aForm({
        targets: [
          [2019, "90件"],
          [2020, "1O0件"],
        ],
      }),
      cells: ["1!T3"],
      says: ["「1O0件」", "「90件」"],
    },
    {
      of: "a baseline in a sentence",
      readings: aForm({
        baseline: [2017, "前回の調査では80件と推計した"],
        targets: [[2020, "100件"]],
      }),
      cells: ["1!Q2"],
      says: [],
    },
  ],
  notReported: [
    {
      of: "words without digits",
      readings: aForm({
        targets: [
          [2019, "随時見直す"],
          [2020, "100件"],
        ],
      }),
    },
    {
      of: "stages among figures",
      readings: aForm({
        targets: [
          [2019, "検討"],
          [2020, "100%"],
        ],
      }),
    },
  ],
  notApplicable: [
    { of: "a plan without figures", readings: aForm({ targets: [[2020, "7～8月に見直す"]] }) },
  ],
});

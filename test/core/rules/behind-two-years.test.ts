import { behindTwoYears } from "../../../src/core/rules/behind-two-years/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(behindTwoYears, {
  reported: [
    {
      of: "short of the target twice",
      readings: aForm({
        name: "割合",
        targets: [
          [2019, "100%"],
          [2020, "100%"],
        ],
        actuals: [
          [2019, "85.6%"],
          [2020, "61.4%"],
        ],
      }),
      cells: ["1!T4"],
      says: ["令和元年度の「", "令和2年度も「"],
    },
  ],
  notReported: [
    {
      of: "short of the target once",
      readings: aForm({
        targets: [
          [2019, "100%"],
          [2020, "100%"],
        ],
        actuals: [
          [2019, "100%"],
          [2020, "61%"],
        ],
      }),
    },
    {
      of: "made good",
      readings: aForm({
        targets: [
          [2019, "90%"],
          [2020, "100%"],
        ],
        actuals: [
          [2019, "50%"],
          [2020, "100%"],
        ],
      }),
    },
  ],
  notApplicable: [
    {
      of: "the first year of the plan",
      readings: aForm({ targets: [[2020, "100%"]], actuals: [[2020, "61%"]] }),
    },
    {
      of: "nothing reported the year before",
      readings: aForm({
        targets: [
          [2019, "100%"],
          [2020, "100%"],
        ],
        actuals: [
          [2019, ""],
          [2020, "61%"],
        ],
      }),
    },
  ],
});

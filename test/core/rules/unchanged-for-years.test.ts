import { unchangedForYears } from "../../../src/core/rules/unchanged-for-years/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(unchangedForYears, {
  reported: [
    {
      of: "one figure for three years",
      readings: aForm({
        targets: [[2023, "20件"]],
        actuals: [
          [2018, "12件"],
          [2019, "12件"],
          [2020, "１２件"],
        ],
      }),
      cells: ["1!T4"],
      says: ["3年続けて「１２件」"],
    },
    {
      of: "considered for three years",
      readings: aForm({
        targets: [[2020, "実施"]],
        actuals: [
          [2018, "検討"],
          [2019, "検討"],
          [2020, "検討"],
        ],
      }),
      cells: ["1!T4"],
      says: ["「検討」のまま"],
    },
    {
      of: "two years, where two are asked for",
      readings: aForm({
        targets: [[2023, "20件"]],
        actuals: [
          [2019, "12件"],
          [2020, "12件"],
        ],
      }),
      options: { years: 2 },
      cells: ["1!T4"],
      says: ["2年続けて"],
    },
  ],
  notReported: [
    {
      of: "a change",
      readings: aForm({
        targets: [[2023, "20件"]],
        actuals: [
          [2018, "12件"],
          [2019, "12件"],
          [2020, "13件"],
        ],
      }),
    },
    {
      of: "the target met",
      readings: aForm({
        targets: [[2023, "12件"]],
        actuals: [
          [2018, "12件"],
          [2019, "12件"],
          [2020, "12件"],
        ],
      }),
    },
  ],
  notApplicable: [
    {
      of: "two years",
      readings: aForm({
        targets: [[2023, "20件"]],
        actuals: [
          [2019, "12件"],
          [2020, "12件"],
        ],
      }),
    },
    {
      of: "years with a gap",
      readings: aForm({
        targets: [[2023, "20件"]],
        actuals: [
          [2017, "12件"],
          [2018, "12件"],
          [2020, "12件"],
        ],
      }),
    },
    {
      of: "carried out every year",
      readings: aForm({
        targets: [[2023, "実施"]],
        actuals: [
          [2018, "実施"],
          [2019, "実施"],
          [2020, "実施"],
        ],
      }),
    },
  ],
});

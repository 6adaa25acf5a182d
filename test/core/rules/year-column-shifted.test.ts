import { yearColumnShifted } from "../../../src/core/rules/year-column-shifted/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";
import type { YearText } from "../../support/indicator-builder";

const withPeers = (actuals: readonly YearText[]) => [
  aReading(
    "a.xlsx",
    anIndicator({ name: "ずれ", sheet: "ずれ", actuals }),
    ...["二", "三", "四", "五", "六", "七"].map((name) =>
      anIndicator({
        name,
        sheet: name,
        actuals: [
          [2019, "3件"],
          [2020, "4件"],
          [2021, ""],
        ],
      }),
    ),
  ),
];

describeRule(yearColumnShifted, {
  reported: [
    {
      of: "one column further to the right than all others",
      readings: withPeers([
        [2019, ""],
        [2020, "5件"],
        [2021, "6件"],
      ]),
      cells: ["ずれ!U4"],
      says: ["令和3年度まで", "1列ずれて"],
    },
  ],
  notReported: [
    {
      of: "as the others",
      readings: withPeers([
        [2019, "5件"],
        [2020, "6件"],
        [2021, ""],
      ]),
    },
    {
      of: "begun later, ended with the others",
      readings: withPeers([
        [2019, ""],
        [2020, "6件"],
        [2021, ""],
      ]),
    },
    {
      of: "newer, with nothing left out",
      readings: withPeers([
        [2019, "5件"],
        [2020, "6件"],
        [2021, "7件"],
      ]),
    },
  ],
  notApplicable: [
    {
      of: "too few to compare with",
      readings: aForm({
        actuals: [
          [2019, ""],
          [2020, "5件"],
        ],
      }),
    },
  ],
});

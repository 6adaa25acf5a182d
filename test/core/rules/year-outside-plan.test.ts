import { yearOutsidePlan } from "../../../src/core/rules/year-outside-plan/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(yearOutsidePlan, {
  reported: [
    {
      of: "a year of another era",
      readings: aForm({
        targets: [
          [2019, "5件"],
          [2003, "6件"],
          [2021, "7件"],
        ],
      }),
      cells: ["1!C3"],
      says: ["平成15年度", "令和元年度ほか"],
    },
    {
      of: "a blank column as well",
      readings: aForm({
        targets: [
          [2019, "5件"],
          [2020, "5件"],
          [2052, ""],
        ],
      }),
      cells: ["1!AZ3"],
      says: [],
    },
    {
      of: "a year outside the period set",
      readings: aForm({
        targets: [
          [2017, "5件"],
          [2020, "5件"],
          [2021, "5件"],
        ],
      }),
      options: { from: 2019, to: 2023 },
      cells: ["1!Q3"],
      says: ["平成29年度"],
    },
  ],
  notReported: [
    {
      of: "years that go together",
      readings: aForm({
        targets: [
          [2019, "5件"],
          [2021, "6件"],
          [2025, "7件"],
        ],
      }),
    },
  ],
  notApplicable: [
    {
      of: "two years",
      readings: aForm({
        targets: [
          [2019, "5件"],
          [1990, "6件"],
        ],
      }),
    },
    {
      of: "an old baseline",
      readings: aForm({
        baseline: [1990, "1件"],
        targets: [
          [2019, "5件"],
          [2021, "6件"],
        ],
      }),
    },
  ],
});

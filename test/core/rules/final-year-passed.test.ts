import { finalYearPassed } from "../../../src/core/rules/final-year-passed/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";

describeRule(finalYearPassed, {
  reported: [
    {
      of: "a plan that has ended, said once",
      readings: [
        aReading(
          "a.xlsx",
          anIndicator({ targets: [[2019, "5件"]] }),
          anIndicator({ name: "二", sheet: "2", targets: [[2018, "5件"]] }),
        ),
      ],
      cells: ["1!A1"],
      says: ["計画（指標2件）", "令和元年度"],
    },
    {
      of: "one that ends before the others",
      readings: [
        aReading(
          "a.xlsx",
          anIndicator({ targets: [[2023, "5件"]] }),
          anIndicator({ name: "二", sheet: "2", targets: [[2018, "5件"]] }),
        ),
      ],
      cells: ["2!A1"],
      says: ["「二」の最終年度（平成30年度）"],
    },
  ],
  notReported: [{ of: "a plan that runs", readings: aForm({ targets: [[2020, "5件"]] }) }],
  notApplicable: [
    { of: "targets without years", readings: aForm({ targets: [[null, "5件"]] }) },
    { of: "no targets", readings: aForm({ actuals: [[2019, "5件"]] }) },
  ],
});

import { departmentMissing } from "../../../src/core/rules/department-missing/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";

describeRule(departmentMissing, {
  reported: [
    {
      of: "one form without a department among others",
      readings: [
        aReading(
          "a.xlsx",
          anIndicator({ sheet: "1", department: "総務課" }),
          anIndicator({ sheet: "2", name: "回数" }),
        ),
      ],
      cells: ["2!A1"],
      says: ["「回数」の担当課"],
    },
  ],
  notReported: [{ of: "a department on every form", readings: aForm({ department: "総務課" }) }],
  notApplicable: [{ of: "no form that names one", readings: aForm({}) }],
});

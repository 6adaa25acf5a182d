import { baselineMissing } from "../../../src/core/rules/baseline-missing/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(baselineMissing, {
  reported: [
    {
      of: "a blank place beside targets in figures",
      readings: aForm({ name: "滞納処分件数", baseline: [2018, ""], targets: [[2022, "20件"]] }),
      cells: ["1!R2"],
      says: ["「滞納処分件数」", "現状値", "「—」"],
    },
  ],
  notReported: [
    { of: "a figure", readings: aForm({ baseline: [2018, "12件"], targets: [[2022, "20件"]] }) },
    { of: "a dash", readings: aForm({ baseline: [2018, "—"], targets: [[2022, "20件"]] }) },
  ],
  notApplicable: [
    {
      of: "targets in stages",
      readings: aForm({ baseline: [2018, ""], targets: [[2022, "実施"]] }),
    },
    { of: "a form without the place", readings: aForm({ targets: [[2022, "20件"]] }) },
  ],
});

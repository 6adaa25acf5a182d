import { targetEasierThanBaseline } from "../../../src/core/rules/target-easier-than-baseline/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(targetEasierThanBaseline, {
  reported: [
    {
      of: "a step back on the way",
      readings: aForm({
        baseline: [2018, "15団体"],
        targets: [
          [2020, "14団体"],
          [2021, "16団体"],
        ],
      }),
      cells: ["1!T3"],
      says: ["「14団体」", "現状値15団体"],
    },
    {
      of: "the contrary of the name",
      readings: aForm({ name: "市民満足度", baseline: [2017, "80%"], targets: [[2023, "75%"]] }),
      cells: ["1!W3"],
      says: ["「75%」"],
    },
  ],
  notReported: [
    {
      of: "steps forward",
      readings: aForm({
        baseline: [2018, "13団体"],
        targets: [
          [2020, "14団体"],
          [2021, "16団体"],
        ],
      }),
    },
    {
      of: "steps down where less is wanted",
      readings: aForm({
        name: "待ち時間",
        baseline: [2018, "30分"],
        targets: [
          [2020, "20分"],
          [2021, "10分"],
        ],
      }),
    },
    {
      of: "work that is called a furtherance",
      readings: aForm({
        name: "働き方改革の推進",
        baseline: [2018, "23人"],
        targets: [[2021, "0人"]],
      }),
    },
    {
      of: "several figures in a cell",
      readings: aForm({
        name: "団体数",
        baseline: [2018, "15団体 (321人)"],
        targets: [[2021, "16団体 (320人)"]],
      }),
    },
  ],
  notApplicable: [
    { of: "no baseline", readings: aForm({ targets: [[2020, "14団体"]] }) },
    { of: "stages", readings: aForm({ baseline: [2018, "15団体"], targets: [[2020, "実施"]] }) },
  ],
});

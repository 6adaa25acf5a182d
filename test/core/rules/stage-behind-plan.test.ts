import { stageBehindPlan } from "../../../src/core/rules/stage-behind-plan/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(stageBehindPlan, {
  reported: [
    {
      of: "検討 where 検討・実施 is planned",
      readings: aForm({
        name: "タブレットの導入",
        targets: [
          [2019, "検討・実施"],
          [2020, "→"],
        ],
        actuals: [[2020, "検討"]],
      }),
      cells: ["1!T4"],
      says: ["「タブレットの導入」", "令和2年度", "「検討・実施」の計画", "実績は「検討」"],
    },
    {
      of: "実施 where 達成 is planned",
      readings: aForm({ targets: [[2020, "達成"]], actuals: [[2020, "実施"]] }),
      cells: ["1!T4"],
      says: ["「達成」の計画"],
    },
  ],
  notReported: [
    {
      of: "the stage planned",
      readings: aForm({ targets: [[2020, "実施"]], actuals: [[2020, "実施"]] }),
    },
    {
      of: "a later stage",
      readings: aForm({ targets: [[2020, "検討"]], actuals: [[2020, "完了"]] }),
    },
  ],
  notApplicable: [
    {
      of: "no stage reported",
      readings: aForm({ targets: [[2020, "実施"]], actuals: [[2020, ""]] }),
    },
    {
      of: "a figure reported",
      readings: aForm({ targets: [[2020, "実施"]], actuals: [[2020, "5件"]] }),
    },
    {
      of: "a figure planned",
      readings: aForm({ targets: [[2020, "5件"]], actuals: [[2020, "検討"]] }),
    },
    {
      of: "a stage planned for later",
      readings: aForm({
        targets: [
          [2020, ""],
          [2022, "実施"],
        ],
        actuals: [[2020, "検討"]],
      }),
    },
  ],
});

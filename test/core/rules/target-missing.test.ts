import { targetMissing } from "../../../src/core/rules/target-missing/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

const actuals = [[2020, "97.8%"]] as const;

describeRule(targetMissing, {
  reported: [
    {
      of: "an actual, and every place for a target blank",
      readings: aForm({
        name: "市税の収納率",
        targets: [
          [2020, ""],
          [2023, ""],
        ],
        actuals,
      }),
      cells: ["1!W3"],
      says: ["「市税の収納率」", "目標がありません", "目標値"],
    },
    {
      of: "an actual and a target that says 未定",
      readings: aForm({ targets: [[2023, "未定"]], actuals }),
      cells: ["1!W3"],
      says: ["目標がありません"],
    },
  ],
  notReported: [
    {
      of: "one target among blank places",
      readings: aForm({
        targets: [
          [2020, ""],
          [2023, "98%"],
        ],
        actuals,
      }),
    },
    { of: "a direction", readings: aForm({ targets: [[2023, "増加"]], actuals }) },
    { of: "a target in words", readings: aForm({ targets: [[2023, "見直しの実施"]], actuals }) },
  ],
  notApplicable: [
    { of: "a form without a place for targets", readings: aForm({ actuals }) },
    {
      of: "neither target nor actual",
      readings: aForm({ targets: [[2023, ""]], actuals: [[2020, ""]] }),
    },
    {
      of: "an actual that is a dash",
      readings: aForm({ targets: [[2023, ""]], actuals: [[2020, "—"]] }),
    },
  ],
});

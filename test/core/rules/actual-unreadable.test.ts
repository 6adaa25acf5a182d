import { actualUnreadable } from "../../../src/core/rules/actual-unreadable/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

const plan = { name: "職員提案数", targets: [[2020, "15件"]] } as const;

describeRule(actualUnreadable, {
  reported: [
    {
      of: "words where a figure is planned",
      readings: aForm({ ...plan, actuals: [[2020, "制度を周知した"]] }),
      cells: ["1!T4"],
      says: ["「職員提案数」", "「制度を周知した」", "数値として読み取れません"],
    },
    {
      of: "words with a figure among them",
      readings: aForm({ ...plan, actuals: [[2020, "前年比で12件ほど増える見通し"]] }),
      cells: ["1!T4"],
      says: ["数値と単位だけを記入"],
    },
    {
      of: "a date where a figure is planned",
      readings: aForm({ ...plan, actuals: [[2020, "令和2年12月までに確定"]] }),
      cells: ["1!T4"],
      says: ["「令和2年12月までに確定」"],
    },
  ],
  notReported: [
    { of: "a figure", readings: aForm({ ...plan, actuals: [[2020, "約12件"]] }) },
    { of: "a stage", readings: aForm({ ...plan, actuals: [[2020, "検討"]] }) },
  ],
  notApplicable: [
    { of: "a blank place", readings: aForm({ ...plan, actuals: [[2020, ""]] }) },
    { of: "a dash", readings: aForm({ ...plan, actuals: [[2020, "—"]] }) },
    {
      of: "words where words are planned",
      readings: aForm({ targets: [[2020, "制度の見直し"]], actuals: [[2020, "周知した"]] }),
    },
    {
      of: "words where a stage is planned",
      readings: aForm({ targets: [[2020, "実施"]], actuals: [[2020, "周知した"]] }),
    },
  ],
});

import { directionUnclear } from "../../../src/core/rules/direction-unclear/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(directionUnclear, {
  reported: [
    {
      of: "left or saved",
      readings: aForm({ name: "来庁者待ち時間の削減", targets: [[2023, "3分"]] }),
      cells: ["1!W3"],
      says: ["目標3分", "「以上」「以下」"],
    },
    {
      of: "a balance of nothing",
      readings: aForm({ name: "収支", targets: [[2023, "0円"]] }),
      cells: ["1!W3"],
      says: [],
    },
  ],
  notReported: [
    {
      of: "a comparator",
      readings: aForm({ name: "来庁者待ち時間の削減", targets: [[2023, "3分以内"]] }),
    },
    {
      of: "a name that tells",
      readings: aForm({ name: "未収金額", targets: [[2023, "1,000円"]] }),
    },
    {
      of: "a target above its baseline",
      readings: aForm({ baseline: [2017, "5件"], targets: [[2023, "8件"]] }),
    },
  ],
  notApplicable: [
    { of: "words", readings: aForm({ targets: [[2023, "増加"]] }) },
    { of: "no target", readings: aForm({ actuals: [[2020, "5件"]] }) },
  ],
});

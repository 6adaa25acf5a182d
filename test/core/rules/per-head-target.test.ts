import { perHeadTarget } from "../../../src/core/rules/per-head-target/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(perHeadTarget, {
  reported: [
    {
      of: "counted for each inhabitant",
      readings: aForm({ name: "市民1人当たりの公共施設の延床面積", targets: [[2023, "3.2㎡"]] }),
      cells: ["1!W3"],
      says: ["「3.2㎡」", "人口が減るだけで"],
    },
    {
      of: "counted for a thousand of them",
      readings: aForm({ name: "人口千人あたり犯罪件数", targets: [[2023, "減少"]] }),
      cells: ["1!W3"],
      says: [],
    },
  ],
  notReported: [
    {
      of: "counted for each of the staff",
      readings: aForm({
        name: "職員1人当たりの年間時間外勤務時間数",
        targets: [[2023, "140時間"]],
      }),
    },
  ],
  notApplicable: [
    {
      of: "no target",
      readings: aForm({ name: "市民1人当たりの貸出冊数", actuals: [[2020, "5冊"]] }),
    },
  ],
});

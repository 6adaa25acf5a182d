import { unitMissing } from "../../../src/core/rules/unit-missing/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";

describeRule(unitMissing, {
  reported: [
    {
      of: "bare figures",
      readings: aForm({
        name: "フォロワー",
        targets: [[2023, "6,000"]],
        actuals: [[2020, "6,825"]],
      }),
      cells: ["1!A1"],
      says: ["（6,825 など）", "単位を記入"],
    },
  ],
  notReported: [
    {
      of: "a unit in one of the cells",
      readings: aForm({ targets: [[2023, "6,000人"]], actuals: [[2020, "6,825"]] }),
    },
    { of: "a unit cell", readings: aForm({ unit: "人", targets: [[2023, "6,000"]] }) },
    {
      of: "a unit in the name",
      readings: aForm({ name: "利用者数（人）", targets: [[2023, "6,000"]] }),
    },
    {
      of: "a unit in the name, with its label",
      readings: aForm({ name: "利用状況(単位：千人)", targets: [[2023, "6,000"]] }),
    },
  ],
  notApplicable: [
    { of: "stages", readings: aForm({ targets: [[2023, "実施"]] }) },
    { of: "percentages", readings: aForm({ targets: [[2023, "80%"]] }) },
  ],
});

import { itemCountDiffers } from "../../../src/core/rules/item-count-differs/rule";
import { describeRule } from "../../support/describe-rule";
import { anIndicator, aReading } from "../../support/indicator-builder";
import { sheet, workbook } from "../../support/sheet-builder";

const withCover = [
  {
    ...aReading("a.xlsx", anIndicator({ sheet: "1" }), anIndicator({ name: "二", sheet: "2" })),
    sheetNames: ["総括", "1", "2"],
  },
];

describeRule(itemCountDiffers, {
  reported: [
    {
      of: "one more than there are forms",
      readings: withCover,
      snapshots: [workbook("a.xlsx", sheet("総括", { A3: "改革項目数", B3: 3 }))],
      cells: ["総括!B3"],
      says: ["「改革項目数」は3", "2です"],
    },
  ],
  notReported: [
    {
      of: "as many as there are forms",
      readings: withCover,
      snapshots: [workbook("a.xlsx", sheet("総括", { A3: "改革項目数", B3: 2 }))],
    },
  ],
  notApplicable: [
    {
      of: "a number in a sentence",
      readings: withCover,
      snapshots: [workbook("a.xlsx", sheet("総括", { A3: "全52項目は実施済み" }))],
    },
    {
      of: "a heading above counts",
      readings: withCover,
      snapshots: [
        workbook("a.xlsx", sheet("総括", { A3: "達成状況", B3: "項目数", A4: "順調", B4: 17 })),
      ],
    },
    { of: "only a reading at hand", readings: withCover },
  ],
});

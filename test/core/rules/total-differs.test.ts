import { totalDiffers } from "../../../src/core/rules/total-differs/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";

const table = (figures: Readonly<Record<string, string | number>>) =>
  workbook("a.xlsx", sheet("1", { A1: "課", A2: "甲", A3: "乙", A4: "合計", ...figures }));

describeRule(totalDiffers, {
  reported: [
    {
      of: "a total that is not the sum",
      readings: aForm({}),
      snapshots: [table({ B2: 10, B3: 20, B4: 50 })],
      cells: ["1!B4"],
      says: ["合計は50", "足すと30"],
    },
    {
      of: "one of two columns",
      readings: aForm({}),
      snapshots: [table({ B2: 10, B3: 20, B4: 30, C2: 1, C3: 2, C4: 4 })],
      cells: ["1!C4"],
      says: [],
    },
  ],
  notReported: [
    { of: "a sum", readings: aForm({}), snapshots: [table({ B2: 0.1, B3: 0.2, B4: 0.3 })] },
    {
      of: "a heading that is a year",
      readings: aForm({}),
      snapshots: [table({ B1: 2020, B2: 10, B3: 20, B4: 30 })],
    },
    {
      of: "figures in 千円, which were rounded",
      readings: aForm({}),
      snapshots: [table({ B1: "金額（千円）", B2: 10, B3: 20, B4: 31 })],
    },
    {
      of: "a difference within the tolerance set",
      readings: aForm({}),
      snapshots: [table({ B2: 10, B3: 20, B4: 31 })],
      options: { tolerance: 1 },
    },
    {
      of: "subtotals beside their parts",
      readings: aForm({}),
      snapshots: [
        workbook(
          "a.xlsx",
          sheet("1", {
            A1: "課",
            A2: "甲",
            A3: "乙",
            A4: "小計",
            A5: "丙",
            A6: "合計",
            B2: 1,
            B3: 2,
            B4: 3,
            B5: 4,
            B6: 7,
          }),
        ),
      ],
    },
  ],
  notApplicable: [
    {
      of: "figures of indicators",
      readings: aForm({ baseline: [null, "10件"], targets: [[null, "20件"]] }),
      snapshots: [table({ B2: 10, B3: 20, B4: 50 })],
    },
    {
      of: "shares",
      readings: aForm({}),
      snapshots: [table({ B1: "割合", B2: 10, B3: 20, B4: 15 })],
    },
    {
      of: "a column of years",
      readings: aForm({}),
      snapshots: [table({ B2: 2019, B3: 2020, B4: 50 })],
    },
    { of: "one part", readings: aForm({}), snapshots: [table({ B3: 20, B4: 50 })] },
    {
      of: "no total",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { A2: "甲", B2: 10 }))],
    },
    { of: "only a reading at hand", readings: aForm({}) },
  ],
});

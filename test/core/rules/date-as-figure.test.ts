import { dateAsFigure } from "../../../src/core/rules/date-as-figure/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";

describeRule(dateAsFigure, {
  reported: [
    {
      of: "a date that Excel made",
      readings: aForm({
        targets: [[2020, "10件"]],
        actuals: [
          [2019, "6件"],
          [2020, "1月2日"],
        ],
      }),
      snapshots: [
        workbook(
          "a.xlsx",
          sheet("1", { T4: { date: { year: 2021, month: 1, day: 2 }, text: "1月2日" } }),
        ),
      ],
      cells: ["1!T4"],
      says: ["「1月2日」は日付"],
    },
    {
      of: "a day typed as a number",
      readings: aForm({ targets: [[2020, "10"]], actuals: [[2020, "20210331"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: 20210331 }))],
      cells: ["1!T4"],
      says: ["20210331"],
    },
  ],
  notReported: [
    {
      of: "large figures",
      readings: aForm({ targets: [[2020, "30,000,000"]], actuals: [[2020, "20210331"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: 20210331 }))],
    },
    {
      of: "figures",
      readings: aForm({ targets: [[2020, "10"]], actuals: [[2020, "8"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: 8 }))],
    },
    {
      of: "a number that is no day",
      readings: aForm({ targets: [[2020, "10"]], actuals: [[2020, "44286"]] }),
      snapshots: [workbook("a.xlsx", sheet("1", { T4: 44286 }))],
    },
  ],
  notApplicable: [
    {
      of: "only a reading at hand",
      readings: aForm({ targets: [[2020, "10"]], actuals: [[2020, "20210331"]] }),
    },
    {
      of: "dates where dates belong",
      readings: aForm({ targets: [[2020, "R3.3までに公表"]], actuals: [[2020, "2021年3月1日"]] }),
      snapshots: [
        workbook(
          "a.xlsx",
          sheet("1", { T4: { date: { year: 2021, month: 3, day: 1 }, text: "2021年3月1日" } }),
        ),
      ],
    },
  ],
});

import type { WorkbookReading } from "../../../src/core";
import { statusCountDiffers } from "../../../src/core/rules/status-count-differs/rule";
import { describeRule } from "../../support/describe-rule";
import { aReading, aStatusCount, anIndicator } from "../../support/indicator-builder";

const rated = ["順調", "順調", "達成"].map((words, index) =>
  anIndicator({ name: `取組${index}`, sheet: `${index + 1}`, status: [2021, words] }),
);
const withCover = (...summaries: WorkbookReading["summaries"]): readonly WorkbookReading[] => [
  { ...aReading("a.xlsx", ...rated), summaries },
];

describeRule(statusCountDiffers, {
  reported: [
    {
      of: "a count that the forms do not give, with the word that the cover lacks",
      readings: withCover(aStatusCount("順調", 3)),
      cells: ["総括!B6"],
      says: ["「順調」は3件", "数えると2件", "「達成」1件", "確認してください"],
    },
    {
      of: "a count that is left out",
      readings: withCover(aStatusCount("順調", 2), aStatusCount("達成", null, { row: 7 })),
      cells: ["総括!B7"],
      says: ["「達成」は空欄ですが"],
    },
    {
      of: "two lines",
      readings: withCover(aStatusCount("順調", 1), aStatusCount("達成", 2, { row: 7 })),
      cells: ["総括!B6", "総括!B7"],
      says: ["「順調」は1件"],
    },
    {
      of: "a total",
      readings: withCover(aStatusCount("計", 4)),
      cells: ["総括!B6"],
      says: ["「計」は4件", "数えると3件"],
    },
  ],
  notReported: [
    {
      of: "the same counts",
      readings: withCover(aStatusCount("順調", 2), aStatusCount("達成", 1, { row: 7 })),
    },
    {
      of: "nothing counted and nothing stated",
      readings: withCover(aStatusCount("遅れている", null)),
    },
  ],
  notApplicable: [
    { of: "a workbook without a cover", readings: withCover() },
    {
      of: "a cover without forms",
      readings: [{ ...aReading("a.xlsx"), summaries: [aStatusCount("順調", 3)] }],
    },
  ],
});

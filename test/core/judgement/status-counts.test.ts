import { statusCounts } from "../../../src/core/judgement";
import {
  aReading,
  aStatusCount,
  anIndicator,
  type YearText,
} from "../../support/indicator-builder";

const form = (sheet: string, ...status: readonly YearText[]) =>
  anIndicator({ name: `取組${sheet}`, sheet, status });

const forms = [form("1", [2021, "順調"]), form("2", [2021, "順調"]), form("3", [2021, "達成"])];

test("each line of the cover stands beside what the forms give", () => {
  const reading = {
    ...aReading("a.xlsx", ...forms),
    summaries: [aStatusCount("順調", 3), aStatusCount("遅れている", 0, { row: 7 })],
  };
  expect(statusCounts(reading, [reading])).toEqual({
    stated: [
      { label: "順調", cell: "総括!B6", stated: 3, counted: 2, cells: ["1!U5", "2!U5"] },
      { label: "遅れている", cell: "総括!B7", stated: 0, counted: 0, cells: [] },
    ],
    unlisted: [{ label: "達成", counted: 1, cells: ["3!U5"] }],
    formCount: 3,
  });
});

test("widths and blanks make no difference between words", () => {
  const reading = {
    ...aReading("a.xlsx", form("1", [2021, "順 調"])),
    summaries: [aStatusCount("順　調", 1)],
  };
  expect(statusCounts(reading, [reading])).toMatchObject({
    stated: [{ counted: 1 }],
    unlisted: [],
  });
});

test("a total line counts all forms", () => {
  const reading = { ...aReading("a.xlsx", ...forms), summaries: [aStatusCount("合　計", 3)] };
  expect(statusCounts(reading, [reading]).stated).toMatchObject([{ stated: 3, counted: 3 }]);
});

test("only ratings of the cover's year count", () => {
  const reading = {
    ...aReading("a.xlsx", form("1", [2020, "順調"], [2021, "遅れている"])),
    summaries: [aStatusCount("順調", 1, { fiscalYear: 2020 })],
  };
  expect(statusCounts(reading, [reading])).toMatchObject({
    stated: [{ counted: 1, cells: ["1!T5"] }],
    unlisted: [],
    formCount: 1,
  });
});

test("a cover that names no year speaks of the newest one", () => {
  const reading = {
    ...aReading("a.xlsx", form("1", [2020, "順調"], [2021, "遅れている"])),
    summaries: [aStatusCount("順調", 0, { fiscalYear: null })],
  };
  expect(statusCounts(reading, [reading])).toMatchObject({
    stated: [{ counted: 0 }],
    unlisted: [{ label: "遅れている", counted: 1 }],
  });
});

test("indicators of one form count once", () => {
  const twice = [form("1", [2021, "順調"]), { ...form("1", [2021, "順調"]), name: "もう一つ" }];
  const reading = { ...aReading("a.xlsx", ...twice), summaries: [aStatusCount("順調", 1)] };
  expect(statusCounts(reading, [reading])).toMatchObject({
    stated: [{ counted: 1 }],
    formCount: 1,
  });
});

test("a cover in a workbook of its own counts the forms of all workbooks", () => {
  const cover = { ...aReading("総括.xlsx"), summaries: [aStatusCount("順調", 2)] };
  const all = [
    cover,
    aReading("a.xlsx", forms[0] ?? form("1")),
    aReading("b.xlsx", form("1", [2021, "順調"])),
  ];
  expect(statusCounts(cover, all)).toMatchObject({ stated: [{ counted: 2 }], formCount: 2 });
});

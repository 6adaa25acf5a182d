import type { Indicator, IndicatorValue, ReadingNote, WorkbookReading } from "../../../src/core";
import type { LayoutTruth } from "../truth";
import { scoreValues } from "./score-values";

const truth: LayoutTruth = {
  indicators: [
    {
      name: "利用者数",
      nameCell: "S!A2",
      department: "企画課",
      fields: {},
      values: [
        { role: "target", fiscalYears: [2021], text: "10", cell: "S!B2", headers: ["S!B1"] },
        { role: "actual", fiscalYears: [null, 2021], text: "9", cell: "S!C2", headers: ["S!C1"] },
      ],
      narratives: [],
    },
  ],
  summaries: [],
  leftOpen: ["S!D2"],
  contents: [],
};

const value = (
  role: IndicatorValue["role"],
  fiscalYear: number | null,
  text: string,
  cell: string,
): IndicatorValue => ({
  role,
  fiscalYear,
  text,
  cell,
  headers: [],
  kind: "number",
  measures: [],
});

const right = [value("target", 2021, "10", "S!B2"), value("actual", null, "9", "S!C2")];

function readingOf(
  values: readonly IndicatorValue[],
  notes: readonly ReadingNote[] = [],
  changes: Partial<Indicator> = {},
): WorkbookReading {
  const indicator: Indicator = {
    key: "利用者数",
    sheet: "S",
    number: null,
    goal: null,
    initiative: null,
    name: "利用者数",
    unit: null,
    department: "企画課",
    nameCell: "S!A2",
    values,
    blanks: [],
    narratives: [],
    ...changes,
  };
  return {
    file: "s.xlsx",
    sheetNames: ["S"],
    indicators: [indicator],
    summaries: [],
    notes,
    sheets: [],
  };
}

const note = (code: ReadingNote["code"], cell: string): ReadingNote => ({
  code,
  cell,
  message: "",
});

const kinds = (reading: WorkbookReading): readonly string[] =>
  scoreValues(truth, reading).failures.map(
    ({ kind, parts, announced }) =>
      `${[kind, ...parts].join(" ")}${announced ? ", announced" : ""}`,
  );

test("a reading that says what stands there is right, with any of the years that the truth allows", () => {
  expect(scoreValues(truth, readingOf(right))).toEqual({
    values: 2,
    right: 2,
    doubted: 0,
    failures: [],
  });
});

test.each([
  ["another role", [value("baseline", 2021, "10", "S!B2")], {}, ["wrong role"]],
  ["another year", [value("target", 2020, "10", "S!B2")], {}, ["wrong year"]],
  ["another text", [value("target", 2021, "1", "S!B2")], {}, ["wrong text"]],
  ["another cell", [value("target", 2021, "10", "S!B9")], {}, ["missing", "extra"]],
  ["no value", [], {}, ["missing"]],
])("%s is a failure", (_, values, changes, expected) => {
  expect(kinds(readingOf([...values, ...right.slice(1)], [], changes))).toEqual(expected);
});

test("another name or department makes every value of an indicator wrong", () => {
  const changes = { name: "人数", department: null };
  expect(kinds(readingOf(right, [], changes))).toEqual([
    "wrong indicator department",
    "wrong indicator department",
  ]);
});

test("a value twice is right once, and a value that is left open is no failure", () => {
  const twice = [...right, ...right.slice(1), value("actual", null, "90%", "S!D2")];
  expect(kinds(readingOf(twice))).toEqual(["extra"]);
});

test.each([
  ["its cell", true, note("cell-not-used", "S!B2")],
  ["a header", true, note("cell-not-used", "S!B1")],
  ["its indicator's name", true, note("role-assumed", "S!A2")],
  ["its sheet, on which no table was found", true, note("sheet-without-table", "S")],
  ["another cell", false, note("cell-not-used", "S!C2")],
  ["its sheet, which is hidden", false, note("sheet-hidden", "S")],
])("whether a missing value is announced by a note on %s: %s", (_, announced, said) => {
  const [failure] = scoreValues(truth, readingOf(right.slice(1), [said])).failures;
  expect(failure?.announced).toBe(announced);
});

test("a right value that a note speaks of is doubted", () => {
  const reading = readingOf(right, [note("year-doubtful", "S!B1")]);
  expect(scoreValues(truth, reading)).toMatchObject({ right: 2, doubted: 1 });
});

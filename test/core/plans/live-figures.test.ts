import { planReport, type ReportSettings } from "../../../src/core";
import { aReading, anIndicator } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { cellUnder, sheetOf } from "../../support/plan-reading";
import { sheet, workbook, type CellContent } from "../../support/sheet-builder";

type Stored = {
  readonly layout?: ReportSettings;
  readonly name?: string;
  readonly into?: string;
};

/** The figure of 指標一覧 for a target, whose cell T3 stores something, on a sheet of that name. */
function figureOf(
  text: string,
  stored: CellContent,
  { layout = { liveFormulas: true }, name = "12", into = "a.xlsx" }: Stored = {},
) {
  const target = anIndicator({ name: "指標", sheet: name, targets: [[2020, text]] });
  const report = checkOf([aReading("a.xlsx", target)]);
  const snapshot = workbook(into, sheet(name, { T3: stored }));
  const plan = planReport(report, { into: snapshot, locale: "ja", layout });
  return cellUnder(sheetOf(plan, "indicators"), "数値", "指標").content;
}

test.each<[string, CellContent, string]>([
  ["120件", 120, "'12'!T3"],
  ["1,234.5", 1234.5, "'12'!T3"],
  ["81,571千円", { number: 81571, text: "81,571千円" }, "'12'!T3*1000"],
  ["87.5%", { number: 0.875, text: "87.5%" }, "'12'!T3*100"],
  ["7%", { number: 0.07, text: "7%" }, "'12'!T3*100"],
  ["30", { number: 30, formula: "A1+A2" }, "'12'!T3"],
])("%s from the cell %j is the formula %s", (text, stored, formula) => {
  expect(figureOf(text, stored)).toMatchObject({ kind: "formula", formula });
});

test("a formula keeps what it comes to, and how it is shown", () => {
  expect(figureOf("81,571千円", { number: 81571, text: "81,571千円" })).toEqual({
    kind: "formula",
    formula: "'12'!T3*1000",
    number: 81571000,
    format: "decimal",
  });
});

test("the names of sheets are quoted", () => {
  expect(figureOf("5件", 5, { name: "R3'計画 (案)" })).toMatchObject({
    formula: "'R3''計画 (案)'!T3",
  });
});

test.each<[string, string, CellContent, Stored]>([
  ["unless that is wished", "120件", 120, { layout: {} }],
  ["from a text", "120件", "120件", {}],
  ["from a cell that is shown otherwise than it is", "12件", { number: 12.3, text: "12件" }, {}],
  ["from another workbook", "120件", 120, { into: "b.xlsx" }],
])("a figure is no formula %s", (_, text, stored, given) => {
  expect(figureOf(text, stored, given)).toMatchObject({ kind: "number" });
});

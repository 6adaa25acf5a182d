import { eachCellOnce, planFixes, type Finding } from "../../../src/core";
import { sheet, workbook, type CellContent } from "../../support/sheet-builder";
import { aFinding } from "../../ui/support/a-report";

const withFix = (given: Partial<Finding> = {}): Finding =>
  aFinding({
    cell: "1!B6",
    fix: { kind: "set-number", cell: "1!B6", value: 12, label: "直す" },
    ...given,
  });

const holding = (content: CellContent) => workbook("a.xlsx", sheet("1", { B6: content }));

test("a correction names the cell, what it holds and what it is to hold", () => {
  const finding = withFix();
  expect(planFixes([finding], holding("１２"))).toEqual([
    {
      finding,
      label: "直す",
      change: {
        sheet: "1",
        position: { row: 6, column: 2 },
        from: { kind: "text", text: "１２" },
        to: { kind: "number", number: 12 },
      },
    },
  ]);
});

test("a blank cell is changed from nothing", () => {
  const [fix] = planFixes([withFix()], workbook("a.xlsx", sheet("1", {})));
  expect(fix?.change.from).toEqual({ kind: "blank" });
});

test.each<[string, Finding, CellContent]>([
  ["a formula", withFix(), { number: 12, formula: "A1" }],
  ["a date", withFix(), { date: { year: 2022, month: 3, day: 31 }, text: "R4.3.31" }],
  ["an error", withFix(), { error: "#N/A" }],
  ["another workbook", withFix({ file: "b.xlsx" }), "１２"],
  [
    "an accepted finding",
    withFix({ accepted: { because: "様式", by: "企画課", on: "2022-04-01" } }),
    "１２",
  ],
  ["a finding without a correction", aFinding({ cell: "1!B6" }), "１２"],
])("%s is left alone", (_, finding, content) => {
  expect(planFixes([finding], holding(content))).toEqual([]);
});

test("of two findings on a cell one is put right", () => {
  const [first, second] = [withFix(), withFix({ message: "二つ目" })];
  const fixes = planFixes([first, second], holding("１２"));
  expect(fixes).toHaveLength(2);
  expect(eachCellOnce(fixes).map(({ finding }) => finding)).toEqual([first]);
});

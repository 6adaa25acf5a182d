import { formulaOverwritten } from "../../../src/core/rules/formula-overwritten/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";

describeRule(formulaOverwritten, {
  reported: [
    {
      of: "a value among formulas down a column",
      readings: aForm({}),
      snapshots: [
        workbook(
          "a.xlsx",
          sheet("1", {
            D2: { number: 1, formula: "B2/C2" },
            D3: 0.5,
            D4: { number: 2, formula: "B4/C4" },
          }),
        ),
      ],
      cells: ["1!D3"],
      says: ["「0.5」", "（=B3/C3）"],
    },
    {
      of: "a value among formulas across a row",
      readings: aForm({}),
      snapshots: [
        workbook(
          "a.xlsx",
          sheet("1", {
            B9: { number: 1, formula: "SUM(B2:B8)" },
            C9: 7,
            D9: { number: 2, formula: "SUM(D2:D8)" },
          }),
        ),
      ],
      cells: ["1!C9"],
      says: ["（=SUM(C2:C8)）"],
    },
    {
      of: "formulas with fixed addresses",
      readings: aForm({}),
      snapshots: [
        workbook(
          "a.xlsx",
          sheet("1", {
            D2: { number: 1, formula: "B2/$C$1" },
            D3: 3,
            D4: { number: 2, formula: "B4/$C$1" },
          }),
        ),
      ],
      cells: ["1!D3"],
      says: ["（=B3/$C$1）"],
    },
  ],
  notReported: [
    {
      of: "formulas throughout",
      readings: aForm({}),
      snapshots: [
        workbook(
          "a.xlsx",
          sheet("1", {
            D2: { number: 1, formula: "B2/C2" },
            D3: { number: 1, formula: "B3/C3" },
            D4: { number: 2, formula: "B4/C4" },
          }),
        ),
      ],
    },
    {
      of: "a value between different formulas",
      readings: aForm({}),
      snapshots: [
        workbook(
          "a.xlsx",
          sheet("1", {
            D2: { number: 1, formula: "B2/C2" },
            D3: 3,
            D4: { number: 2, formula: "SUM(B4:C4)" },
          }),
        ),
      ],
    },
    {
      of: "a value at the end",
      readings: aForm({}),
      snapshots: [
        workbook(
          "a.xlsx",
          sheet("1", {
            D2: { number: 1, formula: "B2/C2" },
            D3: { number: 1, formula: "B3/C3" },
            D4: 7,
          }),
        ),
      ],
    },
  ],
  notApplicable: [
    {
      of: "a sheet without formulas",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { D3: 0.5 }))],
    },
    { of: "only a reading at hand", readings: aForm({}) },
  ],
});

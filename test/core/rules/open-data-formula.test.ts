import { openDataFormula } from "../../../src/core/rules/open-data-formula/rule";
import { aForm } from "../../support/a-form";
import { describeRule } from "../../support/describe-rule";
import { sheet, workbook } from "../../support/sheet-builder";
import type { CellContent } from "../../support/sheet-builder";

const list = (rows: Readonly<Record<string, CellContent>>, mergedAreas: readonly string[] = []) => [
  workbook("a.xlsx", {
    ...sheet(
      "指標一覧",
      {
        A1: "指標一覧",
        A3: "指標",
        B3: "所管課",
        C3: "区分",
        D3: "年度",
        E3: "西暦",
        F3: "記載",
        G3: "数値",
        H3: "単位",
        A4: "回数",
        B4: "総務課",
        C4: "実績",
        D4: "令和2年度",
        E4: 2020,
        F4: "97回",
        G4: 97,
        H4: "回",
        ...rows,
      },
      mergedAreas,
    ),
    purpose: "indicators",
  }),
];

describeRule(openDataFormula, {
  reported: [
    {
      of: "a formula",
      readings: aForm({}),
      snapshots: list({ G4: { number: 97, formula: "1!T4" } }),
      cells: ["指標一覧!G4"],
      says: ["（=1!T4）"],
    },
  ],
  notReported: [
    { of: "another number", readings: aForm({}), snapshots: list({ G4: 98 }) },
    { of: "the list as we write it", readings: aForm({}), snapshots: list({}) },
  ],
  notApplicable: [
    {
      of: "no list of ours",
      readings: aForm({}),
      snapshots: [workbook("a.xlsx", sheet("1", { A1: "指標" }))],
    },
    { of: "a list without its headings", readings: aForm({}), snapshots: list({ G3: "値" }) },
    { of: "only a reading at hand", readings: aForm({}) },
  ],
});

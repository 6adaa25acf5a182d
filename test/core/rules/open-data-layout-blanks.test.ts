import { openDataLayoutBlanks } from "../../../src/core/rules/open-data-layout-blanks/rule";
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

describeRule(openDataLayoutBlanks, {
  reported: [
    {
      of: "characters spread out",
      readings: aForm({}),
      snapshots: list({ B4: "総 務 課" }),
      cells: ["指標一覧!B4"],
      says: ["空白や改行"],
      fix: "総務課",
    },
    {
      of: "a line break",
      readings: aForm({}),
      snapshots: list({ B4: "総務部\n総務課 " }),
      cells: ["指標一覧!B4"],
      says: [],
      fix: "総務部総務課",
    },
  ],
  notReported: [
    { of: "a blank in a name", readings: aForm({}), snapshots: list({ A4: "SNS の 登録者数" }) },
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

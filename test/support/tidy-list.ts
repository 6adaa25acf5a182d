import { sheet, workbook, type CellContent } from "./sheet-builder";

/** A workbook with the list of indicators that we write, of one figure, with other cells where they are given. */
export const tidyList = (
  rows: Readonly<Record<string, CellContent>>,
  mergedAreas: readonly string[] = [],
) => [
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

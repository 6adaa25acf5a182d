import type { WorkbookSnapshot } from "../../src/core";
import { sheet, workbook } from "./sheet-builder";

type Typed = string | number;

/** A ledger with an indicator of 100 in 令和2年度 that is to be 200 by 令和6年度, and whatever stands below it. */
export const ledgerWith = (
  file: string,
  actual: Typed,
  below: Readonly<Record<string, Typed>> = {},
): WorkbookSnapshot =>
  workbook(
    file,
    sheet(
      "一覧",
      {
        B2: "番号",
        C2: "指標名",
        D2: "単位",
        E2: "担当課",
        F2: "基準値",
        F3: "令和2年度",
        G2: "実績",
        G3: "令和3年度",
        H2: "目標",
        H3: "令和6年度",
        B4: "1",
        C4: "講座の参加者数",
        D4: "人",
        E4: "学習課",
        F4: 100,
        G4: actual,
        H4: 200,
        ...below,
      },
      ["B2:B3", "C2:C3", "D2:D3", "E2:E3"],
    ),
  );

/** A ledger of two indicators whose actuals, at G4 and G5, are given. */
export const typedLedger = (first: Typed, second: Typed, file = "a.xlsx"): WorkbookSnapshot =>
  ledgerWith(file, first, {
    B5: "2",
    C5: "施設の利用者数",
    D5: "人",
    E5: "施設課",
    F5: 100,
    G5: second,
    H5: 200,
  });

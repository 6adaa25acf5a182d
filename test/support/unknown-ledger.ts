import type { SheetSnapshot, WorkbookSnapshot } from "../../src/core";
import { sheet, workbook } from "./sheet-builder";

/** A ledger whose second figure is headed by a word of the city's own. */
export const unknownLedger = (name: string, indicator: string): SheetSnapshot =>
  sheet(
    name,
    {
      B2: "番号",
      C2: "指標名",
      D2: "単位",
      E2: "令和3年度",
      E3: "目標",
      F3: "でき高",
      B4: "1",
      C4: indicator,
      D4: "人",
      E4: "100",
      F4: "90",
    },
    ["B2:B3", "C2:C3", "D2:D3", "E2:F2"],
  );

/** A workbook with such a ledger on each of its sheets. */
export const unknownLedgers = (count: number): WorkbookSnapshot =>
  workbook(
    "ledgers.xlsx",
    ...Array.from({ length: count }, (_, index) =>
      unknownLedger(String(index + 1), `指標${index + 1}`),
    ),
  );

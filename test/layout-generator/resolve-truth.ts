import { formatReference } from "../../src/core";
import type { GridCell } from "./canvas/canvas";
import type { IndicatorDraft, SheetDraft } from "./sheet-draft";
import type { LayoutTruth, TrueIndicator } from "./truth";

/** Says the truth of sheets by address, once nothing on them moves any more. */
export const resolveTruth = (sheets: readonly SheetDraft[]): LayoutTruth => ({
  indicators: sheets.flatMap(({ name, indicators }) =>
    indicators.map((indicator) => resolveIndicator(name, indicator)),
  ),
  summaries: sheets.flatMap(({ name, summaries }) =>
    summaries.map((summary) => ({ ...summary, cell: formatReference(name, summary.cell) })),
  ),
  leftOpen: sheets.flatMap(({ name, leftOpen }) =>
    leftOpen.map((cell) => formatReference(name, cell)),
  ),
  contents: sheets.flatMap(({ name, canvas }) =>
    canvas.cells
      .filter(({ kind, text }) => (kind === "value" || kind === "text") && text !== "")
      .map((cell) => formatReference(name, cell)),
  ),
});

function resolveIndicator(sheet: string, indicator: IndicatorDraft): TrueIndicator {
  const placeOf = (cell: GridCell): string => formatReference(sheet, cell);
  return {
    ...indicator,
    nameCell: placeOf(indicator.nameCell),
    values: indicator.values.map(({ role, fiscalYears, cell, headers }) => ({
      role,
      fiscalYears,
      text: cell.text,
      cell: placeOf(cell),
      headers: headers.map(placeOf),
    })),
    narratives: indicator.narratives.map((cell) => ({ text: cell.text, cell: placeOf(cell) })),
  };
}

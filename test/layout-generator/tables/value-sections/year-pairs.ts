import { put } from "../../canvas/canvas";
import type { LayoutContext } from "../../layout-context";
import { addValue, type SheetDraft } from "../../sheet-draft";
import { columnLabel, yearLabel } from "../../style";
import { drawRate, drawRateHeader, hasRates } from "./rate-column";
import { drawSingleColumn, ledgerUnit } from "./single-column";
import type { DrawValues, ValueSection } from "./value-section";

/** Targets and actuals in pairs, below a header of two levels: the year, then 目標 and 実績. */
export function yearPairs(context: LayoutContext, sheet: SheetDraft): ValueSection {
  const { draw, plan } = context;
  const pair = draw.chance("actual first", 0.15)
    ? (["actual", "target"] as const)
    : (["target", "actual"] as const);
  const rates = hasRates(context);
  const pairWidth = pair.length + (rates ? 1 : 0);
  const hasBaseline = draw.chance("baseline", 0.5);
  const hasFinal = draw.chance("final target", 0.3);
  const yearPlace = draw.chance("dates single columns", 0.6) ? "bracketed" : null;
  const pairsWidth = plan.years.length * pairWidth;
  return {
    width: pairsWidth + (hasBaseline ? 1 : 0) + (hasFinal ? 1 : 0),
    headerRows: 2,
    recordRows: 1,
    isLong: false,
    drawHeaders: (top, left) => {
      const header = { row: top, height: 2 };
      const pairsLeft = left + (hasBaseline ? 1 : 0);
      const baseline = hasBaseline
        ? drawSingleColumn(context, sheet, "baseline", yearPlace, { ...header, column: left })
        : null;
      const last = pairsLeft + pairsWidth;
      const final = hasFinal
        ? drawSingleColumn(context, sheet, "final-target", yearPlace, { ...header, column: last })
        : null;
      const pairs = plan.years.map((year, index) =>
        drawPair({ context, sheet, pair, rates }, year, top, pairsLeft + index * pairWidth),
      );
      return (content, row, indicator, nameAt) => {
        baseline?.draw({ row, column: left }, indicator, content);
        for (const drawValues of pairs) drawValues(content, row, indicator, nameAt);
        final?.draw({ row, column: last }, indicator, content);
      };
    },
  };
}

type Pairs = {
  readonly context: LayoutContext;
  readonly sheet: SheetDraft;
  readonly pair: readonly ("target" | "actual")[];
  readonly rates: boolean;
};

/** Draws the header of a year over those of its columns. */
export function drawPair(
  { context, sheet, pair, rates }: Pairs,
  year: number,
  top: number,
  left: number,
): DrawValues {
  const { draw, style, plan } = context;
  const { canvas } = sheet;
  const width = pair.length + (rates ? 1 : 0);
  const previous = plan.years[plan.years.indexOf(year) - 1] ?? null;
  const yearCell = put(
    canvas,
    "label",
    { row: top, column: left, width },
    yearLabel(style, year, previous),
  );
  const headers = pair.map((role, index) => {
    const column = left + index;
    const label = columnLabel(style, role, ledgerUnit(context));
    return { role, column, header: put(canvas, "label", { row: top + 1, column }, label) };
  });
  const rateColumn = left + pair.length;
  if (rates) drawRateHeader(context, sheet, { row: top + 1, column: rateColumn });
  return (content, row, indicator) => {
    for (const { role, column, header } of headers) {
      const cell = put(canvas, "value", { row, column }, content[role](year));
      addValue(indicator, { role, fiscalYears: [year], cell, headers: [yearCell, header] });
    }
    if (rates && year <= plan.reportYear) {
      drawRate(sheet, draw.under(`${indicator.name} ${year}`), { row, column: rateColumn });
    }
  };
}

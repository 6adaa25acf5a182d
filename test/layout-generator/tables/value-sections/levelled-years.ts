import { put } from "../../canvas/canvas";
import type { LayoutContext } from "../../layout-context";
import type { SheetDraft } from "../../sheet-draft";
import { columnLabel } from "../../style";
import { hasRates } from "./rate-column";
import { drawSingleColumn } from "./single-column";
import type { ValueSection } from "./value-section";
import { drawPair } from "./year-pairs";

const PAIR = ["target", "actual"] as const;

/** A header of three levels: what the table shows over all years, each year, then 目標 and 実績; the baseline stands before. */
export function levelledYears(context: LayoutContext, sheet: SheetDraft): ValueSection {
  const { draw, style, plan } = context;
  const rates = hasRates(context);
  const pairWidth = PAIR.length + (rates ? 1 : 0);
  const width = plan.years.length * pairWidth;
  const yearPlace = draw.chance("dates single columns", 0.6) ? "bracketed" : null;
  return {
    width: 1 + width,
    headerRows: 3,
    recordRows: 1,
    isLong: false,
    drawHeaders: (top, left) => {
      const single = { row: top, column: left, height: 3 };
      const baseline = drawSingleColumn(context, sheet, "baseline", yearPlace, single);
      const place = { row: top, column: left + 1, width };
      put(sheet.canvas, "label", place, columnLabel(style, "target-stub"));
      const pairs = plan.years.map((year, index) => {
        const pairLeft = left + 1 + index * pairWidth;
        return drawPair({ context, sheet, pair: PAIR, rates }, year, top + 1, pairLeft);
      });
      return (content, row, indicator, nameAt) => {
        baseline.draw({ row, column: left }, indicator, content);
        for (const drawValues of pairs) drawValues(content, row, indicator, nameAt);
      };
    },
  };
}

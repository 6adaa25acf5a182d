import { put } from "../../canvas/canvas";
import type { LayoutContext } from "../../layout-context";
import { addValue, type SheetDraft } from "../../sheet-draft";
import { columnLabel, yearLabel } from "../../style";
import { drawRate, drawRateHeader, hasRates } from "./rate-column";
import { ledgerUnit } from "./single-column";
import type { ValueSection } from "./value-section";

/** A row a year: 年度, 目標, 実績 beside each other. */
export function yearsDown(context: LayoutContext, sheet: SheetDraft): ValueSection {
  const { draw, style, plan } = context;
  const { canvas } = sheet;
  const rates = hasRates(context);
  const roles = ["target", "actual"] as const;
  return {
    width: 3 + (rates ? 1 : 0),
    headerRows: 1,
    recordRows: plan.years.length,
    isLong: true,
    drawHeaders: (top, left) => {
      put(canvas, "label", { row: top, column: left }, columnLabel(style, "fiscal-year"));
      const headers = roles.map((role, index) => {
        const column = left + 1 + index;
        const label = columnLabel(style, role, ledgerUnit(context));
        return { role, column, header: put(canvas, "label", { row: top, column }, label) };
      });
      if (rates) drawRateHeader(context, sheet, { row: top, column: left + 3 });
      return (content, first, indicator, nameAt) => {
        for (const [index, year] of plan.years.entries()) {
          const row = first + index;
          const label = yearLabel(style, year, plan.years[index - 1] ?? null);
          const yearCell = put(canvas, "label", { row, column: left }, label);
          for (const { role, column, header } of headers) {
            const cell = put(canvas, "value", { row, column }, content[role](year));
            addValue(indicator, {
              role,
              fiscalYears: [year],
              cell,
              headers: [header, yearCell, nameAt(row)],
            });
          }
          if (rates && year <= plan.reportYear) {
            drawRate(sheet, draw.under(`${indicator.name} ${year}`), { row, column: left + 3 });
          }
        }
      };
    },
  };
}

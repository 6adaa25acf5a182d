import { put } from "../../canvas/canvas";
import type { LayoutContext } from "../../layout-context";
import { addValue, type SheetDraft } from "../../sheet-draft";
import { columnLabel, yearLabel } from "../../style";
import { drawSingleColumn, ledgerUnit } from "./single-column";
import type { DrawValues, ValueSection } from "./value-section";

/** All targets beside all actuals, below a header of two levels: 目標 and 実績, then the years. */
export function roleGroups(context: LayoutContext, sheet: SheetDraft): ValueSection {
  const { draw, plan } = context;
  const hasBaseline = draw.chance("baseline", 0.6);
  const yearPlace = draw.chance("dates single columns", 0.6) ? "bracketed" : null;
  const reported = draw.chance("only reported years", 0.5)
    ? plan.years.filter((year) => year <= plan.reportYear)
    : plan.years;
  const groups = [
    { role: "target", years: plan.years },
    { role: "actual", years: reported },
  ] as const;
  const before = hasBaseline ? 1 : 0;
  return {
    width: before + plan.years.length + reported.length,
    headerRows: 2,
    recordRows: 1,
    isLong: false,
    drawHeaders: (top, left) => {
      const baseline = hasBaseline
        ? drawSingleColumn(context, sheet, "baseline", yearPlace, {
            row: top,
            column: left,
            height: 2,
          })
        : null;
      const [targets, actuals] = groups;
      const drawn = [
        drawRoleGroup(context, sheet, targets, top, left + before),
        drawRoleGroup(context, sheet, actuals, top, left + before + targets.years.length),
      ];
      return (content, row, indicator, nameAt) => {
        baseline?.draw({ row, column: left }, indicator, content);
        for (const drawValues of drawn) drawValues(content, row, indicator, nameAt);
      };
    },
  };
}

/** The header of a role over those of its years. */
export function drawRoleGroup(
  context: LayoutContext,
  { canvas }: SheetDraft,
  { role, years }: { readonly role: "target" | "actual"; readonly years: readonly number[] },
  top: number,
  left: number,
): DrawValues {
  const { style } = context;
  const label = columnLabel(style, role, ledgerUnit(context));
  const roleCell = put(canvas, "label", { row: top, column: left, width: years.length }, label);
  const headers = years.map((year, index) => {
    const place = { row: top + 1, column: left + index };
    const header = put(canvas, "label", place, yearLabel(style, year, years[index - 1] ?? null));
    return { year, column: place.column, header };
  });
  return (content, row, indicator) => {
    for (const { year, column, header } of headers) {
      const cell = put(canvas, "value", { row, column }, content[role](year));
      addValue(indicator, { role, fiscalYears: [year], cell, headers: [roleCell, header] });
    }
  };
}

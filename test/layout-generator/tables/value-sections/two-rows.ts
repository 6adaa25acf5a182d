import { put, type GridCell, type Place } from "../../canvas/canvas";
import type { LayoutContext } from "../../layout-context";
import { addValue, type IndicatorDraft, type SheetDraft } from "../../sheet-draft";
import { rowNote, yearLabel } from "../../style";
import { drawRate, drawRateHeader, hasRates } from "./rate-column";
import { drawSingleColumn, ledgerUnit } from "./single-column";
import type { ValueSection } from "./value-section";
import { smallChoice } from "../../vocabulary/small-choices";

/** How people say which of the two rows is which; `unlabelled` says it nowhere, and the target stands above by custom. */
export const ROW_LABELS = ["labelled", "numbered", "note-in-header", "unlabelled"] as const;

type RowNaming = (typeof ROW_LABELS)[number];

const isNamed = (naming: RowNaming): boolean => naming === "labelled" || naming === "numbered";

/** Years across, with the targets of an indicator in one row, its actuals in the row below, and maybe rates below these. */
export function twoRows(context: LayoutContext, sheet: SheetDraft): ValueSection {
  const { draw, plan } = context;
  const naming = draw.pick("row labels", ROW_LABELS);
  const hasRateRow = isNamed(naming) && hasRates(context);
  const recordRows = hasRateRow ? 3 : 2;
  const hasBaseline = draw.chance("baseline", 0.5);
  const yearPlace = draw.chance("dates single columns", 0.6) ? "bracketed" : null;
  const before = (naming === "unlabelled" ? 0 : 1) + (hasBaseline ? 1 : 0);
  return {
    width: before + plan.years.length,
    headerRows: 1,
    recordRows,
    isLong: false,
    drawHeaders: (top, left) => {
      const namesColumn = left + (hasBaseline ? 1 : 0);
      const baseline = hasBaseline
        ? drawSingleColumn(context, sheet, "baseline", yearPlace, { row: top, column: left })
        : null;
      const corner = drawCorner(context, sheet, naming, { row: top, column: namesColumn });
      const years = drawYears(context, sheet, top, left + before);
      let count = 0;
      return (content, row, indicator) => {
        const mark = naming === "numbered" ? String.fromCharCode(0x2460 + (count % 20)) : "";
        count += 1;
        baseline?.draw({ row, column: left, height: recordRows }, indicator, content);
        for (const [down, role] of (["target", "actual"] as const).entries()) {
          const place = { row: row + down, column: namesColumn };
          const names = isNamed(naming) ? [drawName(context, sheet, role, mark, place)] : corner;
          for (const { year, column, header } of years) {
            const valuePlace = { row: row + down, column };
            const cell = put(sheet.canvas, "value", valuePlace, content[role](year));
            addValue(indicator, { role, fiscalYears: [year], cell, headers: [header, ...names] });
          }
        }
        if (hasRateRow) drawRates(context, sheet, indicator, years, { row: row + 2, namesColumn });
      };
    },
  };
}

type YearColumn = { readonly year: number; readonly column: number; readonly header: GridCell };

const drawYears = (
  { style, plan }: LayoutContext,
  { canvas }: SheetDraft,
  row: number,
  left: number,
): readonly YearColumn[] =>
  plan.years.map((year, index) => {
    const column = left + index;
    const label = yearLabel(style, year, plan.years[index - 1] ?? null);
    return { year, column, header: put(canvas, "label", { row, column }, label) };
  });

const drawName = (
  context: LayoutContext,
  { canvas }: SheetDraft,
  role: "target" | "actual",
  mark: string,
  place: Place,
): GridCell =>
  put(canvas, "label", place, `${context.style.words(role)}${ledgerUnit(context)}${mark}`);

function drawRates(
  context: LayoutContext,
  sheet: SheetDraft,
  { name }: IndicatorDraft,
  years: readonly YearColumn[],
  { row, namesColumn }: { readonly row: number; readonly namesColumn: number },
): void {
  drawRateHeader(context, sheet, { row, column: namesColumn });
  for (const { year, column } of years) {
    if (year > context.plan.reportYear) continue;
    drawRate(sheet, context.draw.under(`${name} ${year}`), { row, column });
  }
}

/** What stands above the names of the rows: nothing, 区分, or the note that says which row is which. */
function drawCorner(
  context: LayoutContext,
  { canvas }: SheetDraft,
  naming: RowNaming,
  place: { readonly row: number; readonly column: number },
): readonly GridCell[] {
  if (naming === "unlabelled") return [];
  if (naming === "note-in-header") {
    return [put(canvas, "label", place, rowNote(context.style, "\n"))];
  }
  const corner = smallChoice(context, "corner of the rows", ["", "区分"]);
  return corner === "" ? [] : [put(canvas, "label", place, corner)];
}

import { put, type GridCell } from "../../canvas/canvas";
import type { LayoutContext } from "../../layout-context";
import { addValue, type SheetDraft } from "../../sheet-draft";
import { yearLabel } from "../../style";
import { drawSingleColumn, ledgerUnit } from "./single-column";
import type { ValueSection } from "./value-section";

/** How people say which of the two rows is which; `unlabelled` says it nowhere, and the target stands above by custom. */
export const ROW_LABELS = ["labelled", "numbered", "note-in-header", "unlabelled"] as const;

/** Years across, with the targets of an indicator in one row and its actuals in the row below. */
export function twoRows(
  context: LayoutContext,
  sheet: SheetDraft,
  naming: (typeof ROW_LABELS)[number] = context.draw.pick("row labels", ROW_LABELS),
): ValueSection {
  const { draw, style, plan } = context;
  const hasColumn = naming !== "unlabelled";
  const hasBaseline = draw.chance("baseline", 0.5);
  const yearPlace = draw.chance("dates single columns", 0.6) ? "bracketed" : null;
  const before = (hasColumn ? 1 : 0) + (hasBaseline ? 1 : 0);
  return {
    width: before + plan.years.length,
    headerRows: 1,
    recordRows: 2,
    isLong: false,
    drawHeaders: (top, left) => {
      const namesColumn = left + (hasBaseline ? 1 : 0);
      const baseline = hasBaseline
        ? drawSingleColumn(context, sheet, "baseline", yearPlace, { row: top, column: left })
        : null;
      const corner = drawCorner(context, sheet, naming, { row: top, column: namesColumn });
      const years = plan.years.map((year, index) => {
        const column = left + before + index;
        const label = yearLabel(style, year, plan.years[index - 1] ?? null);
        return { year, column, header: put(sheet.canvas, "label", { row: top, column }, label) };
      });
      let count = 0;
      return (content, row, indicator) => {
        const mark = naming === "numbered" ? String.fromCharCode(0x2460 + (count % 20)) : "";
        count += 1;
        baseline?.draw({ row, column: left, height: 2 }, indicator, content);
        for (const [down, role] of (["target", "actual"] as const).entries()) {
          const name =
            naming === "labelled" || naming === "numbered"
              ? [
                  put(
                    sheet.canvas,
                    "label",
                    { row: row + down, column: namesColumn },
                    `${style.words(role)}${ledgerUnit(context)}${mark}`,
                  ),
                ]
              : corner;
          for (const { year, column, header } of years) {
            const cell = put(
              sheet.canvas,
              "value",
              { row: row + down, column },
              content[role](year),
            );
            addValue(indicator, { role, fiscalYears: [year], cell, headers: [header, ...name] });
          }
        }
      };
    },
  };
}

/** What stands above the names of the rows: nothing, 区分, or the note that says which row is which. */
function drawCorner(
  { draw, style }: LayoutContext,
  { canvas }: SheetDraft,
  naming: (typeof ROW_LABELS)[number],
  place: { readonly row: number; readonly column: number },
): readonly GridCell[] {
  if (naming === "unlabelled") return [];
  if (naming === "note-in-header") {
    const note = `上段：${style.words("target")}\n下段：${style.words("actual")}`;
    return [put(canvas, "label", place, note)];
  }
  const corner = draw.pick("corner of the rows", ["", "区分"]);
  return corner === "" ? [] : [put(canvas, "label", place, corner)];
}

import { put } from "../../canvas/canvas";
import type { LayoutContext } from "../../layout-context";
import { addValue, type SheetDraft } from "../../sheet-draft";
import { columnLabel, yearLabel } from "../../style";
import { drawRate } from "./rate-column";
import { ledgerUnit } from "./single-column";
import type { DrawValues, ValueSection } from "./value-section";

const COLUMN_SETS = [
  ["target", "actual", "rate"],
  ["target", "actual", "rating"],
  ["target", "actual", "rate", "rating"],
] as const;

type ColumnSet = (typeof COLUMN_SETS)[number];

/** For each year its target, its actual, and how the one compares with the other: a rate, the department's rating, or both. */
export function judgedYears(context: LayoutContext, sheet: SheetDraft): ValueSection {
  const { draw, plan } = context;
  const set = draw.pick("columns of a year", COLUMN_SETS);
  return {
    width: plan.years.length * set.length,
    headerRows: 2,
    recordRows: 1,
    isLong: false,
    drawHeaders: (top, left) => {
      const years = plan.years.map((_, index) =>
        drawYear(context, sheet, set, index, { top, left: left + index * set.length }),
      );
      return (content, row, indicator, nameAt) => {
        for (const drawValues of years) drawValues(content, row, indicator, nameAt);
      };
    },
  };
}

function drawYear(
  context: LayoutContext,
  sheet: SheetDraft,
  set: ColumnSet,
  index: number,
  { top, left }: { readonly top: number; readonly left: number },
): DrawValues {
  const { draw, style, plan } = context;
  const { canvas } = sheet;
  const year = plan.years[index] ?? plan.reportYear;
  const said = yearLabel(style, year, plan.years[index - 1] ?? null);
  const yearCell = put(canvas, "label", { row: top, column: left, width: set.length }, said);
  const columns = set.map((name, right) => {
    const column = left + right;
    const unit = name === "target" || name === "actual" ? ledgerUnit(context) : "";
    const header = put(canvas, "label", { row: top + 1, column }, columnLabel(style, name, unit));
    return { name, column, headers: [yearCell, header] };
  });
  return (content, row, indicator) => {
    const own = draw.under(`${indicator.name} ${year}`);
    for (const { name, column, headers } of columns) {
      const place = { row, column };
      if (name === "rate") {
        if (year <= plan.reportYear) drawRate(sheet, own, place);
        continue;
      }
      const isRating = name === "rating";
      const rating = year <= plan.reportYear ? own.pick("rating", plan.ratings) : "";
      const cell = put(canvas, "value", place, isRating ? rating : content[name](year));
      addValue(indicator, { role: isRating ? "status" : name, fiscalYears: [year], cell, headers });
    }
  };
}

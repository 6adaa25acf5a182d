import { put, type Content, type GridCell } from "../canvas/canvas";
import type { IndicatorContent, InitiativeContent } from "../content/plan-content";
import type { Draw } from "../draw";
import type { LayoutContext } from "../layout-context";
import { addValue, type IndicatorDraft, type SheetDraft } from "../sheet-draft";
import { columnLabel, datedLabel, YEAR_PLACES, type YearPlace } from "../style";
import { startIndicator, type IndicatorPlaces } from "./start-indicator";

/** The small table of a form: one indicator a row, a column for each of a few values. */
export type IndicatorColumnsShape = {
  readonly columns: readonly ("unit" | "baseline" | "actual" | "target" | "final-target")[];
  readonly yearPlace: YearPlace;
  readonly nameWidth: number;
};

/** Chooses the shape that all small tables of a workbook share. */
export function chooseIndicatorColumns(draw: Draw, statesUnit: boolean): IndicatorColumnsShape {
  const values = draw.pick("columns", [
    ["actual", "target"],
    ["baseline", "target", "actual"],
    ["baseline", "actual", "final-target"],
    ["target", "actual", "final-target"],
    ["baseline", "final-target"],
  ] as const);
  return {
    columns: statesUnit ? ["unit", ...values] : values,
    yearPlace: draw.pick("year place", YEAR_PLACES),
    nameWidth: draw.integer("name width", 2, 3),
  };
}

type Column = { readonly header: GridCell; readonly column: number; readonly year: number | null };

/** Draws the small table of an initiative; gives the row after it and its indicators. */
export function drawIndicatorColumns(
  context: LayoutContext,
  sheet: SheetDraft,
  shape: IndicatorColumnsShape,
  place: { readonly top: number; readonly left: number },
  initiative: InitiativeContent,
  fields: IndicatorPlaces["fields"],
): { readonly next: number; readonly indicators: readonly IndicatorDraft[] } {
  const { top, left } = place;
  const { canvas } = sheet;
  const nameWidth = shape.nameWidth;
  put(
    canvas,
    "label",
    { row: top, column: left, width: nameWidth },
    columnLabel(context.style, "indicator"),
  );
  const columns = shape.columns.map((what, index) => ({
    what,
    ...drawHeader(context, sheet, shape, what, { row: top, column: left + nameWidth + index }),
  }));
  const indicators = initiative.indicators.map((content, index) => {
    const row = top + 1 + index;
    const nameCell = put(canvas, "text", { row, column: left, width: nameWidth }, content.name);
    const places = { nameCell, fields, unitPlaces: ["column", "corner"] as const };
    const indicator = startIndicator(sheet, context.style, initiative, content, places);
    for (const { what, column, header, year } of columns) {
      const shown = contentOf(content, what, year ?? context.plan.reportYear);
      const cell = put(canvas, what === "unit" ? "text" : "value", { row, column }, shown);
      if (what === "unit") continue;
      const role = what === "final-target" ? "target" : what;
      addValue(indicator, { role, fiscalYears: [year], cell, headers: [header, nameCell] });
    }
    return indicator;
  });
  return { next: top + 1 + indicators.length, indicators };
}

function drawHeader(
  { style, plan }: LayoutContext,
  { canvas }: SheetDraft,
  { yearPlace }: IndicatorColumnsShape,
  what: IndicatorColumnsShape["columns"][number],
  place: { readonly row: number; readonly column: number },
): Column {
  const years = {
    unit: null,
    baseline: plan.baselineYear,
    actual: plan.reportYear,
    target: plan.reportYear,
    "final-target": plan.years.at(-1) ?? null,
  };
  const year = years[what];
  const label = year === null ? columnLabel(style, what) : datedLabel(style, what, year, yearPlace);
  return { header: put(canvas, "label", place, label), column: place.column, year };
}

function contentOf(
  content: IndicatorContent,
  what: IndicatorColumnsShape["columns"][number],
  year: number,
): Content {
  switch (what) {
    case "unit":
      return content.unit ?? "―";
    case "baseline":
      return content.baseline;
    case "final-target":
      return content.finalTarget;
    case "target":
      return content.target(year);
    case "actual":
      return content.actual(year);
  }
}

/** The columns that the small table takes. */
export const indicatorColumnsWidth = ({ nameWidth, columns }: IndicatorColumnsShape): number =>
  nameWidth + columns.length;

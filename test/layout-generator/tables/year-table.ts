import type { ValueRole } from "../../../src/core";
import { put, type GridCell } from "../canvas/canvas";
import type { IndicatorContent } from "../content/plan-content";
import type { Draw } from "../draw";
import type { LayoutContext } from "../layout-context";
import { addValue, type IndicatorDraft, type SheetDraft } from "../sheet-draft";
import { drawRate, drawRateHeader, hasRates } from "./value-sections/rate-column";
import { undatedSingle } from "./value-sections/single-column";
import { columnLabel, datedLabel, rowNote, unitInHeader, yearLabel } from "../style";

/** How the two rows of a year table are named; `unlabelled` says it nowhere, and the target stands above by custom. */
export const ROW_NAMINGS = [
  "labelled",
  "numbered",
  "note-in-corner",
  "note-beside",
  "unlabelled",
] as const;

/** A small table of one indicator with the years across, targets above actuals. */
export type YearTableShape = {
  readonly naming: (typeof ROW_NAMINGS)[number];
  readonly baseline: "none" | "upper-row" | "both-rows";
  readonly datesBaseline: boolean;
  readonly finalTarget: boolean;
  readonly hasCorner: boolean;
};

/** Chooses the shape that all year tables of a workbook share. */
export const chooseYearTable = (draw: Draw): YearTableShape => ({
  naming: draw.pick("row naming", ROW_NAMINGS),
  baseline: draw.pick("baseline", ["none", "upper-row", "both-rows"]),
  datesBaseline: draw.chance("dates baseline", 0.6),
  finalTarget: draw.chance("final target", 0.3),
  hasCorner: draw.chance("corner", 0.4),
});

export type YearTablePlace = {
  readonly top: number;
  readonly left: number;
  /** ① where blocks are counted, else empty. */
  readonly mark: string;
};

type Table = YearTablePlace & {
  readonly context: LayoutContext;
  readonly sheet: SheetDraft;
  readonly shape: YearTableShape;
  readonly content: IndicatorContent;
  readonly indicator: IndicatorDraft;
  /** The cells that name the two rows. */
  readonly targets: GridCell;
  readonly actuals: GridCell;
};

/** Draws a year table in three rows, or in four where a named row of rates is one of them; gives the row after it. */
export function drawYearTable(
  context: LayoutContext,
  sheet: SheetDraft,
  shape: YearTableShape,
  place: YearTablePlace,
  content: IndicatorContent,
  indicator: IndicatorDraft,
): number {
  const table = { ...place, context, sheet, shape, content, indicator };
  const rows = drawRowNames(table);
  drawColumns({ ...table, ...rows });
  const hasRateRow = hasNamedRows(shape) && hasRates(context);
  if (hasRateRow) drawRateRow(table);
  return place.top + (hasRateRow ? 4 : 3);
}

/** Whether each row says its role by itself, so that a unit may stand behind it. */
export const hasNamedRows = ({ naming }: YearTableShape): boolean =>
  naming === "labelled" || naming === "numbered";

/** The row of rates below the actuals. */
function drawRateRow({
  context,
  sheet,
  shape,
  top,
  left,
  indicator,
}: Omit<Table, "targets" | "actuals">): void {
  const { draw, plan } = context;
  const row = top + 3;
  drawRateHeader(context, sheet, { row, column: left });
  const firstYear = left + 1 + (shape.baseline === "none" ? 0 : 1);
  for (const [index, year] of plan.years.entries()) {
    if (year > plan.reportYear) continue;
    const own = draw.under(`${indicator.name} ${year}`);
    drawRate(sheet, own, { row, column: firstYear + index });
  }
}

function drawRowNames({
  context: { style },
  sheet: { canvas },
  shape,
  top,
  left,
  mark,
  content,
}: Omit<Table, "targets" | "actuals">): Pick<Table, "targets" | "actuals"> {
  const note = rowNote(style, shape.naming === "note-beside" ? "\n" : "　");
  const corner =
    shape.naming === "note-in-corner" ? note : shape.hasCorner ? style.words("fiscal-year") : "";
  const cornerCell = put(canvas, "label", { row: top, column: left }, corner);
  if (shape.naming === "note-beside") {
    const beside = put(canvas, "label", { row: top + 1, column: left, height: 2 }, note);
    return { targets: beside, actuals: beside };
  }
  if (shape.naming === "note-in-corner") {
    put(canvas, "extra", { row: top + 1, column: left }, "");
    return { targets: cornerCell, actuals: cornerCell };
  }
  if (shape.naming === "unlabelled") {
    const blank = (row: number): GridCell => put(canvas, "label", { row, column: left }, "");
    return { targets: blank(top + 1), actuals: blank(top + 2) };
  }
  const after = `${unitInHeader(style, content.unit)}${shape.naming === "numbered" ? mark : ""}`;
  const name = (row: number, role: "target" | "actual"): GridCell =>
    put(canvas, "label", { row, column: left }, `${style.words(role)}${after}`);
  return { targets: name(top + 1, "target"), actuals: name(top + 2, "actual") };
}

function drawColumns(table: Table): void {
  const { context, sheet, shape, content, indicator, top, left } = table;
  const { style, plan } = context;
  let column = left + 1;
  if (shape.baseline !== "none") {
    drawSingle(table, column, "baseline");
    column += 1;
  }
  for (const [index, year] of plan.years.entries()) {
    const header = put(
      sheet.canvas,
      "label",
      { row: top, column },
      yearLabel(style, year, plan.years[index - 1] ?? null),
    );
    const add = (
      row: number,
      role: ValueRole,
      name: GridCell,
      text: IndicatorContent["baseline"],
    ): void => {
      const cell = put(sheet.canvas, "value", { row, column }, text);
      addValue(indicator, { role, fiscalYears: [year], cell, headers: [header, name] });
    };
    add(top + 1, "target", table.targets, content.target(year));
    add(top + 2, "actual", table.actuals, content.actual(year));
    column += 1;
  }
  if (shape.finalTarget) drawSingle(table, column, "final-target");
}

/** A column with one value for the whole plan. */
function drawSingle(table: Table, column: number, what: "baseline" | "final-target"): void {
  const { context, sheet, shape, content, indicator, top } = table;
  const { style, plan } = context;
  const isBaseline = what === "baseline";
  const year = isBaseline ? plan.baselineYear : (plan.years.at(-1) ?? plan.reportYear);
  const label = shape.datesBaseline
    ? datedLabel(style, what, year, "bracketed")
    : columnLabel(style, what);
  const header = put(sheet.canvas, "label", { row: top, column }, label);
  const spansBoth = shape.baseline === "both-rows";
  const place = { row: top + 1, column, height: spansBoth ? 2 : 1 };
  const cell = put(
    sheet.canvas,
    "value",
    place,
    isBaseline ? content.baseline : content.finalTarget,
  );
  addValue(indicator, {
    role: isBaseline ? "baseline" : "target",
    fiscalYears: shape.datesBaseline ? [year] : undatedSingle(what, year),
    cell,
    headers: [header],
  });
}

/** The columns that a year table takes, its row names included. */
export const yearTableWidth = (context: LayoutContext, shape: YearTableShape): number =>
  1 + (shape.baseline === "none" ? 0 : 1) + context.plan.years.length + (shape.finalTarget ? 1 : 0);

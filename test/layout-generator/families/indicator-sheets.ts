import { put } from "../canvas/canvas";
import type { IndicatorContent, InitiativeContent } from "../content/plan-content";
import { prose } from "../content/prose";
import type { LayoutContext } from "../layout-context";
import { addNarrative, addValue, createSheetDraft, type SheetDraft } from "../sheet-draft";
import { columnLabel, fieldLabel, yearLabel } from "../style";
import { startIndicator } from "../tables/start-indicator";
import type { Family } from "./family";

const WIDTH = 6;

type Column = "target" | "actual" | "rating" | "result" | "challenge";

/** The sheet of one indicator: a few lines that name it, and a row a year with figures, a rating and texts. */
function drawSheet(
  context: LayoutContext,
  name: string,
  initiative: InitiativeContent,
  content: IndicatorContent,
): SheetDraft {
  const { draw, style } = context;
  const sheet = createSheetDraft(name);
  const { canvas } = sheet;
  const lines = draw.shuffle("order of lines", [
    ["goal", initiative.goal],
    ["initiative", initiative.name],
    ["indicator", content.name],
    ["department", initiative.department],
    ...(style.units === "column" ? ([["unit", content.unit ?? "―"]] as const) : []),
  ] as const);
  const drawn = lines.map(([label, text], index) => {
    put(canvas, "label", { row: 1 + index, column: 1 }, fieldLabel(style, label));
    const place = { row: 1 + index, column: 2, width: WIDTH - 1 };
    return { label, cell: put(canvas, "text", place, text) };
  });
  const named = drawn.find(({ label }) => label === "indicator");
  if (!named) throw new Error("the sheet of an indicator names it");
  const indicator = startIndicator(sheet, style, initiative, content, {
    nameCell: named.cell,
    fields: { goal: initiative.goal, initiative: initiative.name },
    unitPlaces: ["column"],
  });
  drawYears(context, sheet, content, indicator, lines.length + 1 + draw.integer("gap", 0, 1));
  return sheet;
}

function drawYears(
  { draw, style, plan }: LayoutContext,
  { canvas }: SheetDraft,
  content: IndicatorContent,
  indicator: SheetDraft["indicators"][number],
  top: number,
): void {
  const columns: readonly Column[] = draw.pick("columns", [
    ["target", "actual", "result"],
    ["target", "actual", "rating", "result"],
    ["target", "actual", "rating", "result", "challenge"],
  ] as const);
  put(canvas, "label", { row: top, column: 1 }, columnLabel(style, "fiscal-year"));
  const headers = columns.map((name, index) =>
    put(canvas, "label", { row: top, column: 2 + index }, columnLabel(style, name)),
  );
  for (const [down, year] of plan.years.entries()) {
    const row = top + 1 + down;
    const said = yearLabel(style, year, plan.years[down - 1] ?? null);
    const yearCell = put(canvas, "label", { row, column: 1 }, said);
    const isReported = year <= plan.reportYear;
    const own = draw.under(`${content.name} ${year}`);
    for (const [index, name] of columns.entries()) {
      const place = { row, column: 2 + index };
      const header = headers[index];
      if (!header) continue;
      if (name === "result" || name === "challenge") {
        const text = isReported ? prose(own.under(name), style.plans.sentences) : "";
        addNarrative(indicator, put(canvas, "text", place, text));
        continue;
      }
      const rating = isReported ? own.pick("rating", plan.ratings) : "";
      const shown = name === "rating" ? rating : content[name](year);
      const cell = put(canvas, "value", place, shown);
      const role = name === "rating" ? "status" : name;
      addValue(indicator, { role, fiscalYears: [year], cell, headers: [yearCell, header] });
    }
  }
}

/** A sheet for each indicator, with what was done in words beside the figures of each year. */
export const indicatorSheets: Family = {
  name: "one indicator a sheet, a text a year",
  sharesUnit: [],
  hasRatings: false,
  initiatives: 3,
  indicators: 2,
  draw: (context) =>
    context.plan.initiatives.flatMap((initiative) =>
      initiative.indicators.map((content, index) =>
        drawSheet(context, `${initiative.number}-${index + 1}`, initiative, content),
      ),
    ),
};

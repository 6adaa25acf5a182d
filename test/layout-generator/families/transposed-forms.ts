import type { ValueRole } from "../../../src/core";
import { put, type Content, type GridCell } from "../canvas/canvas";
import type { IndicatorContent, InitiativeContent } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import { addNarrative, addValue, createSheetDraft, type SheetDraft } from "../sheet-draft";
import { columnLabel, fieldLabel, yearLabel } from "../style";
import { drawIdentity, IDENTITY_SHAPES } from "../tables/form-identity";
import { startIndicator } from "../tables/start-indicator";
import type { Family } from "./family";

/** A row of the table, with what it holds of an indicator. */
type Line = {
  readonly role: ValueRole;
  readonly year: number | null;
  readonly headers: readonly GridCell[];
  readonly row: number;
  contentOf(content: IndicatorContent): Content;
};

const ROLES = ["target", "actual"] as const;

const WIDTH = 8;

/** Names the rows of a table, each year over its two roles or each role over its years. */
function drawStub(context: LayoutContext, { canvas }: SheetDraft, top: number): readonly Line[] {
  const { draw, style, plan } = context;
  const lines: Line[] = [];
  let row = top;
  if (draw.chance("baseline", 0.6)) {
    const label = columnLabel(style, "baseline");
    const header = put(canvas, "label", { row, column: 1, width: 2 }, label);
    const contentOf = ({ baseline }: IndicatorContent): Content => baseline;
    lines.push({ role: "baseline", year: null, headers: [header], row, contentOf });
    row += 1;
  }
  const addLine = (year: number, role: "target" | "actual", headers: readonly GridCell[]): void => {
    lines.push({ role, year, headers, row, contentOf: (content) => content[role](year) });
    row += 1;
  };
  const yearText = (year: number): Content => yearLabel(style, year, previousOf(plan.years, year));
  if (draw.chance("years over roles", 0.5)) {
    for (const year of plan.years) {
      const yearCell = put(canvas, "label", { row, column: 1, height: 2 }, yearText(year));
      for (const role of ROLES) {
        const header = put(canvas, "label", { row, column: 2 }, columnLabel(style, role));
        addLine(year, role, [yearCell, header]);
      }
    }
    return lines;
  }
  for (const role of ROLES) {
    const height = plan.years.length;
    const roleCell = put(canvas, "label", { row, column: 1, height }, columnLabel(style, role));
    for (const year of plan.years) {
      addLine(year, role, [roleCell, put(canvas, "label", { row, column: 2 }, yearText(year))]);
    }
  }
  return lines;
}

const previousOf = (years: readonly number[], year: number): number | null =>
  years[years.indexOf(year) - 1] ?? null;

function drawForm(
  context: LayoutContext,
  sheet: SheetDraft,
  initiative: InitiativeContent,
  first: number,
): number {
  const { draw, style } = context;
  const { canvas } = sheet;
  const place = { top: first, width: WIDTH };
  const shape = draw.pick("identity", IDENTITY_SHAPES);
  const identity = drawIdentity(context, sheet, shape, initiative, place);
  canvas.gapsAbove.push(...identity.cells.slice(0, 1));
  const top = first + identity.height;
  put(canvas, "label", { row: top, column: 1, width: 2 }, columnLabel(style, "indicator"));
  const hasUnits = style.units === "column";
  if (hasUnits) {
    put(canvas, "label", { row: top + 1, column: 1, width: 2 }, columnLabel(style, "unit"));
  }
  const lines = drawStub(context, sheet, top + (hasUnits ? 2 : 1));
  const next = (lines.at(-1)?.row ?? top) + 1;
  const indicators = initiative.indicators.map((content, index) => {
    const column = 3 + index;
    const nameCell = put(canvas, "text", { row: top, column }, content.name);
    if (hasUnits) put(canvas, "text", { row: top + 1, column }, content.unit ?? "―");
    const places = { nameCell, fields: identity.fields, unitPlaces: ["column"] as const };
    const indicator = startIndicator(sheet, style, initiative, content, places);
    for (const { role, year, headers, row, contentOf } of lines) {
      const cell = put(canvas, "value", { row, column }, contentOf(content));
      const all = [...headers, nameCell];
      addValue(indicator, { role, fiscalYears: [year], cell, headers: all });
    }
    return indicator;
  });
  if (!draw.chance("has result", 0.6)) return next;
  put(canvas, "label", { row: next, column: 1 }, fieldLabel(style, "result"));
  const text = { row: next, column: 2, width: WIDTH - 1 };
  const cell = put(canvas, "text", text, initiative.prose("result"));
  for (const indicator of indicators) addNarrative(indicator, cell);
  return next + 1;
}

/** A form for each initiative, with its indicators beside each other and years and roles down. */
export const transposedForms: Family = {
  name: "forms, years and roles down",
  sharesUnit: [],
  hasRatings: false,
  initiatives: 4,
  indicators: 3,
  draw: (context) => {
    const { draw, plan } = context;
    const gap = draw.integer("gap", 0, 2);
    const isStacked = draw.chance("stacked", 0.5);
    const sheets: SheetDraft[] = [];
    let row = 1;
    for (const initiative of plan.initiatives) {
      const open = isStacked ? sheets.at(-1) : undefined;
      const sheet = open ?? createSheetDraft(`シート${initiative.number}`);
      if (!open) sheets.push(sheet);
      row = drawForm(context, sheet, initiative, open ? row + gap : 1);
    }
    return sheets;
  },
};

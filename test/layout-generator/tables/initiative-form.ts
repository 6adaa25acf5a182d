import { put, type GridCell } from "../canvas/canvas";
import type { InitiativeContent, ProseName } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import { addNarrative, addValue, type IndicatorDraft, type SheetDraft } from "../sheet-draft";
import {
  columnLabel,
  datedLabel,
  fieldLabel,
  undated,
  unitInCorner,
  uprightLabel,
  type UnitPlace,
} from "../style";
import { drawIdentity, type Identity } from "./form-identity";
import type { FormShape, Section } from "./form-shape";
import { drawIndicatorColumns } from "./indicator-columns";
import { startIndicator } from "./start-indicator";
import { drawYearTable, hasNamedRows, type YearTableShape } from "./year-table";

type FormState = {
  readonly context: LayoutContext;
  readonly sheet: SheetDraft;
  readonly shape: FormShape;
  readonly initiative: InitiativeContent;
  readonly identity: Identity;
  readonly indicators: IndicatorDraft[];
  readonly texts: GridCell[];
  readonly rating: { readonly cell: GridCell; readonly header: GridCell }[];
};

/** Draws the form of an initiative from a row on; gives the row after it. */
export function drawForm(
  context: LayoutContext,
  sheet: SheetDraft,
  shape: FormShape,
  initiative: InitiativeContent,
  top: number,
): number {
  // The names come first in time, wherever they stand: an indicator without one goes by its initiative's.
  const identity = drawIdentity(context, sheet, shape.identity, initiative, {
    width: shape.width,
    top: 0,
  });
  const lists = { indicators: [], texts: [], rating: [] };
  const state: FormState = { context, sheet, shape, initiative, identity, ...lists };
  let row = top;
  for (const section of shape.order) {
    if (section === "identity") {
      for (const cell of identity.cells) cell.row += row;
      sheet.canvas.gapsAbove.push(...identity.cells.slice(0, 1));
      row += identity.height;
    } else row = drawSection(state, section, row);
  }
  fillIn(state);
  return row;
}

function drawSection(state: FormState, section: Exclude<Section, "identity">, row: number): number {
  switch (section) {
    case "indicators":
      return drawIndicators(state, row);
    case "rating":
      return drawRating(state, row);
    default:
      return drawText(state, section, row);
  }
}

function drawText(
  { context, sheet, shape, initiative, texts }: FormState,
  name: ProseName,
  row: number,
): number {
  const { canvas } = sheet;
  const label = fieldLabel(context.style, name);
  const { width } = shape;
  if (shape.labels === "left") {
    put(canvas, "label", { row, column: 1 }, label);
    texts.push(put(canvas, "text", { row, column: 2, width: width - 1 }, initiative.prose(name)));
    return row + 1;
  }
  put(canvas, "label", { row, column: 1, width }, label);
  texts.push(put(canvas, "text", { row: row + 1, column: 1, width }, initiative.prose(name)));
  return row + 2;
}

function drawRating({ context, sheet, shape, initiative, rating }: FormState, row: number): number {
  const { style, plan } = context;
  const label = shape.datesRating
    ? datedLabel(style, "rating", plan.reportYear, "before")
    : columnLabel(style, "rating");
  const header = put(sheet.canvas, "label", { row, column: 1, width: 2 }, label);
  const isLeft = shape.labels === "left";
  const place = isLeft ? { row, column: 3, width: 2 } : { row: row + 1, column: 1, width: 2 };
  rating.push({ cell: put(sheet.canvas, "value", place, initiative.rating), header });
  return row + (isLeft ? 1 : 2);
}

function drawIndicators(state: FormState, top: number): number {
  const { context, sheet, shape, initiative } = state;
  const left = shape.hasStub ? 2 : 1;
  const draw = shape.indicators === "columns" ? drawSmallTable : drawYearTables;
  const next = draw(state, top, left);
  if (shape.hasStub) {
    const stub = uprightLabel(context.style, "target-stub");
    put(sheet.canvas, "label", { row: top, column: 1, height: next - top }, stub);
  }
  const unit = initiative.indicators[0]?.unit;
  if (context.style.units === "corner" && unit) {
    put(
      sheet.canvas,
      "extra",
      { row: top, column: shape.width + 1 },
      unitInCorner(context.style, unit),
    );
  }
  return next;
}

function drawSmallTable(state: FormState, top: number, left: number): number {
  const { context, sheet, shape, initiative, identity } = state;
  const place = { top, left };
  const { fields } = identity;
  const drawn = drawIndicatorColumns(context, sheet, shape.small, place, initiative, fields);
  state.indicators.push(...drawn.indicators);
  return drawn.next;
}

function drawYearTables(
  { context, sheet, shape, initiative, identity, indicators }: FormState,
  top: number,
  left: number,
): number {
  const isNamed = shape.indicators === "years";
  const contents = isNamed ? initiative.indicators : initiative.indicators.slice(0, 1);
  let row = top;
  for (const [index, content] of contents.entries()) {
    const mark = contents.length > 1 ? String.fromCharCode(0x2460 + index) : "";
    const nameCell = isNamed
      ? drawName({ context, sheet }, content, row, left, mark, shape.width)
      : identity.initiativeCell;
    row += isNamed ? 1 : 0;
    const indicator = startIndicator(sheet, context.style, initiative, content, {
      nameCell,
      fields: identity.fields,
      unitPlaces: unitPlacesOf(shape.years, isNamed),
    });
    indicators.push(indicator);
    row = drawYearTable(context, sheet, shape.years, { top: row, left, mark }, content, indicator);
  }
  return row;
}

/** A unit column stands beside the name, and a unit in brackets beside the names of the rows. */
const unitPlacesOf = (years: YearTableShape, isNamed: boolean): readonly UnitPlace[] => [
  "corner",
  ...(isNamed ? (["column"] as const) : []),
  ...(hasNamedRows(years) ? (["header"] as const) : []),
];

/** The line above a year table: the indicator's name, and its unit where that has a place of its own. */
function drawName(
  { context: { style }, sheet: { canvas } }: Pick<FormState, "context" | "sheet">,
  content: InitiativeContent["indicators"][number],
  row: number,
  left: number,
  mark: string,
  width: number,
): GridCell {
  put(canvas, "label", { row, column: left }, `${fieldLabel(style, "indicator")}${mark}`);
  const hasUnit = style.units === "column";
  const nameWidth = width - left - (hasUnit ? 2 : 0);
  const nameCell = put(canvas, "text", { row, column: left + 1, width: nameWidth }, content.name);
  if (hasUnit) {
    put(canvas, "label", { row, column: left + 1 + nameWidth }, fieldLabel(style, "unit"));
    put(canvas, "text", { row, column: left + 2 + nameWidth }, content.unit ?? "―");
  }
  return nameCell;
}

/** What a form says once holds for each of its indicators. */
function fillIn({ context, indicators, texts, rating, shape }: FormState): void {
  const { style, plan } = context;
  const fiscalYears = shape.datesRating ? [plan.reportYear] : undated(style, plan.reportYear);
  for (const indicator of indicators) {
    for (const { cell, header } of rating) {
      addValue(indicator, { role: "status", fiscalYears, cell, headers: [header] });
    }
    for (const text of texts) addNarrative(indicator, text);
  }
}

import { put } from "../canvas/canvas";
import type { IndicatorContent, InitiativeContent } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import { createSheetDraft, type SheetDraft } from "../sheet-draft";
import { fieldLabel } from "../style";
import { startIndicator } from "../tables/start-indicator";
import { yearsDown } from "../tables/value-sections/years-down";
import {
  chooseYearTable,
  drawYearTable,
  hasNamedRows,
  yearTableWidth,
  type YearTableShape,
} from "../tables/year-table";
import { smallChoice } from "../vocabulary/small-choices";
import type { Family } from "./family";

type CardShape = {
  readonly years: YearTableShape;
  readonly direction: "across" | "down";
  readonly width: number;
};

type Corner = { readonly top: number; readonly left: number };

/** Draws the card of an indicator; gives the row after it. */
function drawCard(
  context: LayoutContext,
  sheet: SheetDraft,
  { years, direction, width }: CardShape,
  initiative: InitiativeContent,
  content: IndicatorContent,
  { top, left }: Corner,
): number {
  const { style } = context;
  const { canvas } = sheet;
  const lines = [
    ["indicator", content.name],
    ["initiative", initiative.name],
    ["department", initiative.department],
    ...(style.units === "column" ? ([["unit", content.unit ?? "―"]] as const) : []),
  ] as const;
  const cells = lines.map(([label, text], index) => {
    put(canvas, "label", { row: top + index, column: left }, fieldLabel(style, label));
    return put(canvas, "text", { row: top + index, column: left + 1, width: width - 1 }, text);
  });
  const [nameCell] = cells;
  if (!nameCell) throw new Error("a card names its indicator");
  const named = direction === "down" || hasNamedRows(years);
  const indicator = startIndicator(sheet, style, initiative, content, {
    nameCell,
    fields: { initiative: initiative.name },
    unitPlaces: named ? ["column", "header"] : ["column"],
  });
  const row = top + lines.length;
  if (direction === "across") {
    return drawYearTable(context, sheet, years, { top: row, left, mark: "" }, content, indicator);
  }
  const section = yearsDown(context, sheet);
  section.drawHeaders(row, left)(content, row + 1, indicator, () => nameCell);
  return row + section.headerRows + section.recordRows;
}

/** A card for each indicator, two or three of them beside each other. */
export const cardGrid: Family = {
  name: "grid of cards",
  sharesUnit: ["header"],
  hasRatings: false,
  initiatives: 4,
  indicators: 2,
  draw: (context) => {
    const { draw, plan } = context;
    const sheet = createSheetDraft(smallChoice(context, "sheet", ["カード"]));
    const years = chooseYearTable(draw);
    const direction = draw.pick("direction", ["across", "down"] as const);
    const width = direction === "across" ? yearTableWidth(context, years) : 4;
    const shape = { years, direction, width };
    const perRow = draw.integer("cards in a row", 2, 3);
    const gap = draw.integer("gap", 1, 2);
    const cards = plan.initiatives.flatMap((initiative) =>
      initiative.indicators.map((content) => ({ initiative, content })),
    );
    let top = 1;
    let below = 1;
    for (const [index, { initiative, content }] of cards.entries()) {
      const column = index % perRow;
      if (column === 0 && index > 0) top = below + gap;
      const corner = { top, left: 1 + column * (width + 1) };
      below = drawCard(context, sheet, shape, initiative, content, corner);
    }
    return [sheet];
  },
};

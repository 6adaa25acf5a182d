import type { SheetSnapshot } from "../../../src/core";
import { extent, put, type Canvas } from "../canvas/canvas";
import { movedBy, rearrange, unmoved, withBlanksBefore } from "../canvas/rearrange";
import type { Draw } from "../draw";
import type { LayoutContext } from "../layout-context";
import type { SheetDraft } from "../sheet-draft";
import { fullWidth } from "../vocabulary/year-words";
import { addFormalities } from "./formalities";
import { drawTableBelow, drawTableBeside } from "./other-tables";
import { drawBreaks } from "./ledger-breaks";
import { withReading } from "./readings";
import { lineAround } from "./words-around";

export type HiddenLines = Pick<SheetSnapshot, "hiddenRows" | "hiddenColumns">;

/** Adds to a sheet what its style calls for and says which lines are hidden; the truth moves with its cells. */
export function decorateSheet(context: LayoutContext, sheet: SheetDraft): HiddenLines {
  const { style } = context;
  const draw = context.draw.under(`around ${sheet.decoratedAs}`);
  const { canvas } = sheet;
  drawBreaks(context, sheet);
  dressLabels(context, canvas);
  if (style.decorations.has("blank-rows")) addBlankRows(draw, canvas);
  if (style.decorations.has("blank-columns")) addBlankColumn(draw, canvas);
  const table = extent(canvas);
  if (style.decorations.has("table-below")) drawTableBelow(context, canvas);
  if (style.decorations.has("table-beside")) drawTableBeside(context, canvas);
  if (style.decorations.has("stray-notes")) addStrayNotes(context, draw, canvas, table.rows);
  addLinesAbove(context, canvas, table.columns);
  addLinesBelow(context, canvas);
  addOfficeLines(context, canvas);
  addFormalities(context, canvas, table.columns);
  if (style.decorations.has("offset")) {
    const [down, right] = [draw.integer("down", 1, 6), draw.integer("right", 1, 4)];
    rearrange(canvas, movedBy(down), movedBy(right));
  }
  return hiddenLines(context, draw, sheet);
}

/** Labels may be in full width, carry their reading, and be unmerged. */
function dressLabels({ style: { decorations } }: LayoutContext, canvas: Canvas): void {
  for (const cell of canvas.cells) {
    if (cell.kind !== "label") continue;
    if (decorations.has("readings")) cell.text = withReading(cell.text);
    if (decorations.has("full-width") && cell.number === null) cell.text = fullWidth(cell.text);
    if (decorations.has("labels-not-merged")) cell.merged = false;
  }
}

function addBlankRows(draw: Draw, canvas: Canvas): void {
  const rows = [...new Set(canvas.gapsAbove.map(({ row }) => row))].filter(
    (row) => row > 1 && draw.chance(`blank above ${row}`, 0.5),
  );
  rearrange(canvas, withBlanksBefore(rows), unmoved);
}

function addBlankColumn(draw: Draw, canvas: Canvas): void {
  const { columns } = extent(canvas);
  if (columns < 2) return;
  rearrange(canvas, unmoved, withBlanksBefore([draw.integer("blank column", 2, columns)]));
}

function addStrayNotes(context: LayoutContext, draw: Draw, canvas: Canvas, rows: number): void {
  const column = extent(canvas).columns + draw.integer("stray column", 1, 3);
  const note = lineAround(context, "stray-note");
  for (const name of ["first", "second"]) {
    const row = draw.integer(`stray row ${name}`, 1, rows);
    if (canvas.cells.some((cell) => cell.column === column && cell.row === row)) continue;
    put(canvas, "extra", { row, column }, note);
  }
}

function addLinesAbove(context: LayoutContext, canvas: Canvas, width: number): void {
  const { draw, style } = context;
  const lines = (["title", "date-line", "legend"] as const).filter((line) =>
    style.decorations.has(line),
  );
  const furniture = style.decorations.has("page-furniture") ? 1 : 0;
  const height = lines.length + furniture;
  if (height === 0) return;
  rearrange(canvas, movedBy(height + draw.integer("below the title", 0, 2)), unmoved);
  if (furniture > 0)
    put(canvas, "extra", { row: 1, column: Math.max(width, 1) }, style.words("attachment-mark"));
  for (const [index, line] of lines.entries()) {
    const row = 1 + furniture + index;
    const text = lineAround(context, line);
    const place =
      line === "date-line"
        ? { row, column: Math.max(width - 1, 1) }
        : { row, column: 1, width: draw.chance(`${line} is merged`, 0.5) ? Math.max(width, 1) : 1 };
    put(canvas, "extra", place, text);
  }
}

function addLinesBelow(context: LayoutContext, canvas: Canvas): void {
  const { draw, style } = context;
  const bottom = extent(canvas).rows;
  if (style.decorations.has("remarks")) {
    const row = bottom + draw.integer("above the remarks", 1, 2);
    put(canvas, "extra", { row, column: 1 }, lineAround(context, "remark"));
  }
  if (style.decorations.has("page-furniture")) {
    put(canvas, "extra", { row: bottom + 4, column: 2 }, style.words("page-mark"));
  }
}

/** What offices put at the head and foot of their forms: boxes for seals, who filled the form in, and whom to ask. */
function addOfficeLines({ style, draw }: LayoutContext, canvas: Canvas): void {
  const { decorations } = style;
  if (decorations.has("filled-in-by")) {
    rearrange(canvas, movedBy(1), unmoved);
    put(canvas, "extra", { row: 1, column: 1 }, style.words("filled-in-by"));
    put(canvas, "extra", { row: 1, column: 2 }, draw.pick("who", ["係長", "主査", "庶務担当"]));
  }
  if (decorations.has("approval-boxes")) {
    const left = Math.max(1, extent(canvas).columns - 2);
    rearrange(canvas, movedBy(3), unmoved);
    for (const [index, seal] of ["部長", "課長", "係長"].entries()) {
      put(canvas, "extra", { row: 1, column: left + index }, seal);
      put(canvas, "extra", { row: 2, column: left + index }, "");
    }
  }
  if (decorations.has("contact-line")) {
    const row = extent(canvas).rows + 2;
    put(canvas, "extra", { row, column: 1 }, style.words("contact"));
  }
}

/** A row or a column with values in it is hidden, or, as by a filter, every third of the rows that have any. */
function hiddenLines({ style }: LayoutContext, draw: Draw, { canvas }: SheetDraft): HiddenLines {
  const values = canvas.cells.filter(({ kind, text }) => kind === "value" && text !== "");
  if (!style.decorations.has("hidden-lines") || values.length === 0) {
    return { hiddenRows: [], hiddenColumns: [] };
  }
  const { row, column } = draw.pick("hidden value", values);
  const rows = [...new Set(values.map((value) => value.row))];
  switch (draw.pick("hides", ["a row", "a column", "filtered rows"] as const)) {
    case "a row":
      return { hiddenRows: [row], hiddenColumns: [] };
    case "a column":
      return { hiddenRows: [], hiddenColumns: [column] };
    case "filtered rows":
      return { hiddenRows: rows.filter((_, index) => index % 3 === 1), hiddenColumns: [] };
  }
}

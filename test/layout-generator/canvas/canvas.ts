/** What a cell is for: decorations change labels, and leave what the truth speaks of as it is. */
export type CellKind = "label" | "value" | "text" | "extra";

/** What stands in a cell: words, or a number with the text that shows it. */
export type Content = string | { readonly text: string; readonly number: number | null };

/** A cell that is still moved about; the truth points at the object, and its address is known at the end. */
export type GridCell = {
  readonly kind: CellKind;
  text: string;
  readonly number: number | null;
  row: number;
  column: number;
  height: number;
  width: number;
  /** False where a cell that spans several is not merged: its text stands in the first of them. */
  merged: boolean;
};

/** A sheet in the making. */
export type Canvas = {
  readonly cells: GridCell[];
  /** The cells above which people leave a row blank: the first ones of a block or a record. */
  readonly gapsAbove: GridCell[];
};

export type Place = {
  readonly row: number;
  readonly column: number;
  readonly height?: number;
  readonly width?: number;
};

export const createCanvas = (): Canvas => ({ cells: [], gapsAbove: [] });

/** Puts a cell on the canvas; a blank one counts too, since it may be merged. */
export function put(canvas: Canvas, kind: CellKind, place: Place, content: Content): GridCell {
  const { text, number } = typeof content === "string" ? { text: content, number: null } : content;
  const { row, column, height = 1, width = 1 } = place;
  const cell: GridCell = { kind, text, number, row, column, height, width, merged: true };
  canvas.cells.push(cell);
  return cell;
}

/** The last row and column that something reaches to; 0 on an empty canvas. */
export const extent = ({ cells }: Canvas): { readonly rows: number; readonly columns: number } => ({
  rows: cells.reduce((most, { row, height }) => Math.max(most, row + height - 1), 0),
  columns: cells.reduce((most, { column, width }) => Math.max(most, column + width - 1), 0),
});

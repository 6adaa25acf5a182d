import {
  formatAddress,
  type CellPosition,
  type CellSnapshot,
  type MergedArea,
  type SheetSnapshot,
} from "../../core";
import type {
  BorderStyle,
  CellStyle,
  SheetAppearance,
} from "../../hosts/xlsx-file/reading/appearance";
import { mergedLookup, type DrawnArea } from "./merged-lookup";
import { pixels } from "./pixels";
import type { SheetWindow } from "./sheet-window";

/** A cell as it is drawn; a merged area is one, at its first visible place. */
export type GridCell = {
  readonly address: string;
  readonly position: CellPosition;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly text: string;
  readonly style: CellStyle;
  readonly align: "left" | "center" | "right";
  readonly lines: BorderStyle;
  /** Whether its text may run on over the empty cell to its right. */
  readonly runsOn: boolean;
  /** In pixels, where every row it spans has a height of its own; text beyond it is cut off. */
  readonly height: number | null;
};

export type GridRow = {
  readonly row: number;
  /** In pixels; a row without a height of its own grows with its text. */
  readonly height: number;
  readonly cells: readonly GridCell[];
};

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** Joins what a sheet holds and how it looks into the rows to draw. */
export function sheetGrid(
  sheet: SheetSnapshot,
  appearance: SheetAppearance,
  window: SheetWindow,
): readonly GridRow[] {
  const heights = new Map(appearance.rowHeights.map(({ row, height }) => [row, pixels(height)]));
  const merged = mergedLookup(sheet.mergedAreas, window);
  const reach = rowsWithin(sheet.mergedAreas, window);
  const contents = new Map(
    sheet.cells.filter(reach).map((cell) => [keyOf(cell.row, cell.column), cell]),
  );
  const dressing: Dressing = {
    contentAt: (row, column) => contents.get(keyOf(row, column)),
    styleAt: styleLookup(appearance.styles, appearance.cells.filter(reach)),
    heightOf: (row) => heights.get(row) ?? null,
  };
  return window.rows.map((row) => ({
    row,
    height: heights.get(row) ?? pixels(appearance.defaultRowHeight),
    cells: window.columns.flatMap((column) => {
      const drawn = merged(row, column);
      return drawn.covered ? [] : [gridCell(drawn, dressing)];
    }),
  }));
}

/** Tells what drawing a window looks at: its rows, merged areas that reach beyond it, and the lines of their neighbours. */
function rowsWithin(
  areas: readonly MergedArea[],
  { firstRow, lastRow }: SheetWindow,
): (place: { readonly row: number }) => boolean {
  const touching = areas.filter(({ top, bottom }) => top <= lastRow && firstRow <= bottom);
  const from = touching.reduce((least, { top }) => Math.min(least, top), firstRow) - 1;
  const to = touching.reduce((most, { bottom }) => Math.max(most, bottom), lastRow) + 1;
  return ({ row }) => from <= row && row <= to;
}

/** What is known of the places of a sheet. */
type Dressing = {
  readonly contentAt: (row: number, column: number) => CellSnapshot | undefined;
  readonly styleAt: (row: number, column: number) => CellStyle;
  /** In pixels; null for a row without a height of its own. */
  readonly heightOf: (row: number) => number | null;
};

function gridCell({ area, rows, columns }: DrawnArea, dressing: Dressing): GridCell {
  const { top, left, right } = area;
  const content = dressing.contentAt(top, left);
  const style = dressing.styleAt(top, left);
  const position = { row: top, column: left };
  const heights = rows.flatMap((row) => dressing.heightOf(row) ?? []);
  return {
    address: formatAddress(position),
    position,
    rowSpan: rows.length,
    columnSpan: columns.length,
    text: content?.text ?? "",
    style,
    align: alignmentOf(style, content),
    lines: linesAround(area, dressing),
    runsOn: !style.wrap && !dressing.contentAt(top, right + 1),
    height:
      heights.length === rows.length ? heights.reduce((sum, height) => sum + height, 0) : null,
  };
}

/** An edge has a line where either of the two cells that share it has one. */
const linesAround = (
  { top, left, bottom, right }: MergedArea,
  { styleAt }: Dressing,
): BorderStyle => ({
  top: styleAt(top, left).borders.top || styleAt(top - 1, left).borders.bottom,
  left: styleAt(top, left).borders.left || styleAt(top, left - 1).borders.right,
  bottom: styleAt(bottom, left).borders.bottom || styleAt(bottom + 1, left).borders.top,
  right: styleAt(top, right).borders.right || styleAt(top, right + 1).borders.left,
});

function styleLookup(
  styles: SheetAppearance["styles"],
  cells: SheetAppearance["cells"],
): Dressing["styleAt"] {
  const [standard] = styles;
  if (!standard) throw new Error("A sheet's appearance has no standard style.");
  const byPlace = new Map(cells.map(({ row, column, style }) => [keyOf(row, column), style]));
  return (row, column) => styles[byPlace.get(keyOf(row, column)) ?? 0] ?? standard;
}

function alignmentOf(style: CellStyle, content: CellSnapshot | undefined): GridCell["align"] {
  switch (style.horizontal) {
    case "center":
    case "right":
    case "left":
      return style.horizontal;
    case "justify":
      return "left";
    case "general":
      return alignmentByKind(content);
  }
}

function alignmentByKind(content: CellSnapshot | undefined): GridCell["align"] {
  switch (content?.value.kind) {
    case "number":
    case "date":
      return "right";
    case "boolean":
    case "error":
      return "center";
    default:
      return "left";
  }
}

import {
  columnLetters,
  formatAddress,
  type CellPosition,
  type CellRole,
  type MergedArea,
  type PlanCell,
  type SheetPlan,
} from "../../../core";
import { encodeCellText } from "./cell-text";
import { formatCodeOf } from "../../number-display";
import { isLink } from "./sheet-links";
import { lookOf } from "../../role-styles";
import type { Styles } from "./styles-part";
import { escapeText } from "./xml-node";

/** What the sheet takes from the workbook around it. */
export type SheetSurroundings = {
  readonly styles: Styles;
  /** The tab that the name of a link's sheet means; null for none. */
  linkedSheet(name: string): string | null;
};

/** A cell under a merged area, which shows the look of the first one. */
type CoveredCell = CellPosition & { readonly style: number };

/** The highest row that Excel takes, in points. */
const HIGHEST_ROW = 409.5;
/** Blanks at the ends and next to each other, which readers drop unless told otherwise. */
const LOSES_BLANKS = /^\s|\s$|\s\s|[\t\n]/;

/** Adds the end of a cell to the pieces of its row's text: put together at once, they leave no half-made text behind. */
function pushContent(pieces: string[], { content }: PlanCell): void {
  if (content.kind === "number") {
    if (Number.isFinite(content.number)) pieces.push("><v>", String(content.number), "</v></c>");
    else pieces.push(' t="e"><v>#NUM!</v></c>');
  } else if (content.kind === "blank" || content.text === "") pieces.push("/>");
  else {
    const text = escapeText(encodeCellText(content.text));
    const space = LOSES_BLANKS.test(text) ? ' xml:space="preserve">' : ">";
    pieces.push(' t="inlineStr"><is><t', space, text, "</t></is></c>");
  }
}

const keyOf = ({ row, column }: CellPosition): string => formatAddress({ row, column });

/** Excel draws the borders of a merged area cell by cell, so the covered cells look like the first one. */
function coveredCells(area: MergedArea | undefined, style: number): CoveredCell[] {
  const cells: CoveredCell[] = [];
  if (!area) return cells;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      cells.push({ row, column, style });
  }
  return cells;
}

/** Finds the styles of cells, of which a sheet has thousands of a few kinds. */
function styleFinder({ styles, linkedSheet }: SheetSurroundings) {
  const byRole = Array.from({ length: 4 }, () => new Map<CellRole, Map<string, number>>());
  return (cell: PlanCell, isMerged: boolean): number => {
    const situation = { isLink: isLink(cell, linkedSheet), isMerged };
    const format = formatCodeOf(cell.content);
    const known = byRole[(situation.isLink ? 2 : 0) + (isMerged ? 1 : 0)];
    const ofRole = known?.get(cell.role) ?? new Map<string, number>();
    const style = ofRole.get(format);
    if (style !== undefined) return style;
    const added = styles.indexOf(lookOf(cell.role, situation), format);
    known?.set(cell.role, ofRole.set(format, added));
    return added;
  };
}

type Row = readonly [number, readonly (PlanCell | CoveredCell)[]];

const isInOrder = (cells: readonly CellPosition[]): boolean =>
  cells.every(({ column }, at) => at === 0 || column > (cells[at - 1]?.column ?? 0));

/** Of several cells in one place the last counts, which is never a covered one. */
function inOrder<Cell extends CellPosition>(cells: readonly Cell[]): readonly Cell[] {
  if (isInOrder(cells)) return cells;
  const sorted = [...cells].sort((first, second) => first.column - second.column);
  return sorted.filter(({ column }, at) => sorted[at + 1]?.column !== column);
}

/** The cells of each row, in order of columns. */
function cellsByRow(
  { cells, rowHeights }: SheetPlan,
  covered: readonly CoveredCell[],
): readonly Row[] {
  const rows = new Map<number, (PlanCell | CoveredCell)[]>(rowHeights.map(({ row }) => [row, []]));
  for (const list of [covered, cells]) {
    for (const cell of list) {
      const row = rows.get(cell.row);
      if (row) row.push(cell);
      else rows.set(cell.row, [cell]);
    }
  }
  return [...rows]
    .sort(([first], [second]) => first - second)
    .map(([row, inRow]) => [row, inOrder(inRow)]);
}

/** Where merged areas begin, by the address of their first cell. */
function areaFinder({ mergedAreas }: SheetPlan): (cell: PlanCell) => MergedArea | undefined {
  const areas = new Map(
    mergedAreas.map((area) => [keyOf({ row: area.top, column: area.left }), area]),
  );
  return (cell) => (areas.size > 0 ? areas.get(keyOf(cell)) : undefined);
}

/**
 * The XML of a sheet's rows with their heights and cells, in order. Heights are not marked as set by hand, so that a row
 * still grows when people type into it.
 */
export function rowsXml(plan: SheetPlan, surroundings: SheetSurroundings): string {
  const styleOf = styleFinder(surroundings);
  const areaAt = areaFinder(plan);
  const merged = plan.mergedAreas.length > 0 ? plan.cells.filter(areaAt) : [];
  const covered = merged.flatMap((cell) => coveredCells(areaAt(cell), styleOf(cell, true)));
  const tails: string[] = [];
  const heights = new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
  return cellsByRow(plan, covered)
    .map(([row, cells]) => {
      const height = heights.get(row);
      const ht = height === undefined ? "" : ` ht="${Math.min(height, HIGHEST_ROW)}"`;
      if (cells.length === 0) return `<row r="${row}"${ht}/>`;
      const number = String(row);
      const pieces = [`<row r="${number}"${ht}>`];
      for (const cell of cells) {
        const isCovered = "style" in cell;
        const style = isCovered ? cell.style : styleOf(cell, areaAt(cell) !== undefined);
        pieces.push(
          '<c r="',
          columnLetters(cell.column),
          number,
          (tails[style] ??= `" s="${style}"`),
        );
        if (isCovered) pieces.push("/>");
        else pushContent(pieces, cell);
      }
      pieces.push("</row>");
      return pieces.join("");
    })
    .join("");
}

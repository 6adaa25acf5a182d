import {
  columnLetters,
  formatAddress,
  type CellPosition,
  type CellRole,
  type MergedArea,
  type PlanCell,
  type PlanContent,
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

/** A cell with its look; one that is covered by a merged area holds nothing. */
type StyledCell = CellPosition & { readonly style: number; readonly content: PlanContent | null };

/** The highest row that Excel takes, in points. */
const HIGHEST_ROW = 409.5;

type NumberContent = Extract<PlanContent, { readonly number: number }>;

/** A number that does not exist is the error that Excel would show; one that follows a cell stands behind its formula. */
function pushNumber(pieces: string[], content: NumberContent): void {
  const { kind, number } = content;
  if (!Number.isFinite(number)) {
    pieces.push(' t="e"><v>#NUM!</v></c>');
    return;
  }
  pieces.push(">");
  if (kind === "formula") pieces.push("<f>", escapeText(encodeCellText(content.formula)), "</f>");
  pieces.push("<v>", String(number), "</v></c>");
}

/** Adds the end of a cell to the pieces of its row's text: put together at once, they leave no half-made text behind. */
function pushContent(pieces: string[], content: PlanContent | null): void {
  if (content?.kind === "number" || content?.kind === "formula") pushNumber(pieces, content);
  else if (content?.kind !== "text" || content.text === "") pieces.push("/>");
  else {
    const text = escapeText(encodeCellText(content.text));
    pieces.push(' t="inlineStr"><is><t xml:space="preserve">', text, "</t></is></c>");
  }
}

const keyOf = ({ row, column }: CellPosition): string => formatAddress({ row, column });

/** Excel draws the borders of a merged area cell by cell, so the covered cells look like the first one. */
function coveredCells(area: MergedArea, style: number): readonly StyledCell[] {
  const cells: StyledCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      cells.push({ row, column, style, content: null });
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

/** The cells of a sheet, those of merged areas first: of several in one place the last counts. */
function styledCells(plan: SheetPlan, surroundings: SheetSurroundings): readonly StyledCell[] {
  const styleOf = styleFinder(surroundings);
  const areas = new Map(
    plan.mergedAreas.map((area) => [keyOf({ row: area.top, column: area.left }), area]),
  );
  const covered: StyledCell[] = [];
  const own = plan.cells.map((cell): StyledCell => {
    const { row, column, content } = cell;
    const area = areas.size > 0 ? areas.get(keyOf(cell)) : undefined;
    const style = styleOf(cell, area !== undefined);
    if (area) covered.push(...coveredCells(area, style));
    return { row, column, style, content };
  });
  return [...covered, ...own];
}

const isInOrder = (cells: readonly CellPosition[]): boolean =>
  cells.every(({ column }, at) => at === 0 || column > (cells[at - 1]?.column ?? 0));

/** Of several cells in one place the last counts. */
function inOrder(cells: readonly StyledCell[]): readonly StyledCell[] {
  if (isInOrder(cells)) return cells;
  const sorted = [...cells].sort((first, second) => first.column - second.column);
  return sorted.filter(({ column }, at) => sorted[at + 1]?.column !== column);
}

/** The rows that have cells or a height of their own, in order. */
function rowsOf(
  { rowHeights }: SheetPlan,
  cells: readonly StyledCell[],
): readonly (readonly [number, readonly StyledCell[]])[] {
  const rows = new Map<number, StyledCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const { row } of rowHeights) if (!rows.has(row)) rows.set(row, []);
  return [...rows].sort(([first], [second]) => first - second);
}

/**
 * The XML of a sheet's rows with their heights and cells, in order. Heights are not marked as set by hand, so that a row
 * still grows when people type into it.
 */
export function rowsXml(plan: SheetPlan, surroundings: SheetSurroundings): string {
  const heights = new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
  const pieces: string[] = [];
  for (const [row, cells] of rowsOf(plan, styledCells(plan, surroundings))) {
    const height = heights.get(row);
    const ht = height === undefined ? "" : ` ht="${Math.min(height, HIGHEST_ROW)}"`;
    pieces.push(`<row r="${row}"${ht}`, cells.length === 0 ? "/>" : ">");
    for (const { column, style, content } of inOrder(cells)) {
      pieces.push(`<c r="${columnLetters(column)}${row}" s="${style}"`);
      pushContent(pieces, content);
    }
    if (cells.length > 0) pieces.push("</row>");
  }
  return pieces.join("");
}

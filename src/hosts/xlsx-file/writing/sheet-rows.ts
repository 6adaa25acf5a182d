import {
  columnLetters,
  formatAddress,
  type CellPosition,
  type MergedArea,
  type PlanContent,
  type SheetPlan,
} from "../../../core";
import { encodeCellText } from "./cell-text";
import type { PlannedStyle } from "./planned-styles";
import { isLink } from "./sheet-links";
import type { Styles } from "./styles-part";
import type { Utf8Writer } from "./utf8-writer";
import { escapeText } from "./xml-node";

/** What the sheet takes from the workbook around it. */
export type SheetSurroundings = {
  readonly styles: Styles;
  readonly styleOf: PlannedStyle;
  /** The tab that the name of a link's sheet means; null for none. */
  linkedSheet(name: string): string | null;
};

/** A cell with its look; one that is covered by a merged area holds nothing. */
type StyledCell = CellPosition & { readonly style: number; readonly content: PlanContent | null };

/** The highest row that Excel takes, in points. */
const HIGHEST_ROW = 409.5;

/** Blanks at the ends and next to each other, which readers drop unless told otherwise. */
const LOSES_BLANKS = /^\s|\s$|\s\s|[\t\n]/;

type NumberContent = Extract<PlanContent, { readonly number: number }>;

/** A number that does not exist is the error that Excel would show; one that follows a cell stands behind its formula. */
function endOfNumber(content: NumberContent): string {
  const { kind, number } = content;
  if (!Number.isFinite(number)) return ' t="e"><v>#NUM!</v></c>';
  const formula = kind === "formula" ? `<f>${escapeText(encodeCellText(content.formula))}</f>` : "";
  return `>${formula}<v>${number}</v></c>`;
}

/** The end of a cell, behind its attributes. */
function endOfCell(content: PlanContent | null): string {
  if (content?.kind === "number" || content?.kind === "formula") return endOfNumber(content);
  if (content?.kind !== "text" || content.text === "") return "/>";
  const text = escapeText(encodeCellText(content.text));
  const space = LOSES_BLANKS.test(text) ? ' xml:space="preserve"' : "";
  return ` t="inlineStr"><is><t${space}>${text}</t></is></c>`;
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

/** The cells of a sheet, those of merged areas first: of several in one place the last counts. */
function styledCells(
  plan: SheetPlan,
  { styleOf, linkedSheet }: SheetSurroundings,
): readonly StyledCell[] {
  const areas = new Map(
    plan.mergedAreas.map((area) => [keyOf({ row: area.top, column: area.left }), area]),
  );
  const covered: StyledCell[] = [];
  const own = plan.cells.map((cell): StyledCell => {
    const { row, column, content } = cell;
    const area = areas.size > 0 ? areas.get(keyOf(cell)) : undefined;
    const situation = { isLink: isLink(cell, linkedSheet), isMerged: area !== undefined };
    const style = styleOf(cell, situation);
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

function rowXml(row: number, cells: readonly StyledCell[], height: number | undefined): string {
  const ht = height === undefined ? "" : ` ht="${Math.min(height, HIGHEST_ROW)}"`;
  if (cells.length === 0) return `<row r="${row}"${ht}/>`;
  let xml = `<row r="${row}"${ht}>`;
  for (const { column, style, content } of inOrder(cells)) {
    xml += `<c r="${columnLetters(column)}${row}" s="${style}"${endOfCell(content)}`;
  }
  return `${xml}</row>`;
}

/**
 * Writes a sheet's rows with their heights and cells, in order. Heights are not marked as set by hand, so that a row still
 * grows when people type into it.
 */
export function writeRows(xml: Utf8Writer, plan: SheetPlan, surroundings: SheetSurroundings): void {
  const heights = new Map(plan.rowHeights.map(({ row, height }) => [row, height]));
  const rows = rowsOf(plan, styledCells(plan, surroundings));
  xml.write(rows.length > 0 ? "<sheetData>" : "<sheetData/>");
  for (const [row, cells] of rows) xml.write(rowXml(row, cells, heights.get(row)));
  if (rows.length > 0) xml.write("</sheetData>");
}

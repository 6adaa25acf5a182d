import type { PlanContent, TemplatePlan } from "../../../core";
import { GENERAL_FORMAT, TEXT_FORMAT } from "../../number-display";
import { templateRows } from "../../template-rows";
import type { Area } from "../areas";
import { APOSTROPHE, typed } from "../changing/write-contents";
import type { TemplateFacts } from "./template-facts";

/** What is filled into an area in one go; null leaves a cell as it is. */
export type FilledTable = {
  readonly area: Area;
  readonly values: (string | number | null)[][];
  /** Null where every cell keeps its number format. */
  readonly numberFormats: (string | null)[][] | null;
};

type FilledCell = TemplatePlan["cells"][number];

const ROWS_PER_TABLE = 1_000;
/** Excel shows `####` for longer texts in a cell that is formatted as text. */
const LONGEST_IN_TEXT_FORMAT = 255;

/** The contents of a copy as tables of rows below each other that are filled in over the same columns. */
export function filledTables(plan: TemplatePlan, facts: TemplateFacts): readonly FilledTable[] {
  const { rowAt } = templateRows(plan.repeats);
  const formatOf = ({ row, column }: FilledCell): string =>
    facts.rows.get(rowAt(row))?.cells.get(column)?.numberFormat ?? GENERAL_FORMAT;
  return bandsOf(plan.cells).map((cells) => tableOf(cells, formatOf));
}

/** The cells of rows that follow each other and reach from the same column to the same column. */
function bandsOf(cells: readonly FilledCell[]): readonly (readonly FilledCell[])[] {
  const byRow = new Map<number, FilledCell[]>();
  for (const cell of cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const bands: { area: Area; cells: FilledCell[] }[] = [];
  for (const [row, own] of [...byRow].sort(([first], [second]) => first - second)) {
    const columns = own.map(({ column }) => column);
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    const last = bands.at(-1);
    const follows =
      last?.area.bottom === row - 1 && last.area.left === left && last.area.right === right;
    if (last && follows && row - last.area.top < ROWS_PER_TABLE) {
      last.area = { ...last.area, bottom: row };
      last.cells.push(...own);
    } else bands.push({ area: { top: row, left, bottom: row, right }, cells: own });
  }
  return bands.map((band) => band.cells);
}

function tableOf(
  cells: readonly FilledCell[],
  formatOf: (cell: FilledCell) => string,
): FilledTable {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const area: Area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  const blank = <Value>(): (Value | null)[][] =>
    Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: area.right - area.left + 1 }, () => null),
    );
  const values = blank<string | number>();
  const numberFormats = blank<string>();
  for (const cell of cells) {
    const [row, column] = [cell.row - area.top, cell.column - area.left];
    const before = formatOf(cell);
    const after = before === TEXT_FORMAT && needsGeneral(cell.content) ? GENERAL_FORMAT : before;
    const line = values[row];
    if (line) line[column] = typed(contentOf(cell.content), after);
    const formats = numberFormats[row];
    if (formats && after !== before) formats[column] = after;
  }
  const changes = numberFormats.some((row) => row.some((format) => format !== null));
  return { area, values, numberFormats: changes ? numberFormats : null };
}

/** A figure that follows others is written as it is now, as into files. */
const contentOf = (content: PlanContent) =>
  content.kind === "formula" ? { kind: "number" as const, number: content.number } : content;

/** Under the text format a number becomes a text, and Excel shows long texts as `####`. */
function needsGeneral(content: PlanContent): boolean {
  if (content.kind === "number" || content.kind === "formula") return true;
  if (content.kind === "blank") return false;
  return content.text.startsWith(APOSTROPHE) || content.text.length > LONGEST_IN_TEXT_FORMAT;
}

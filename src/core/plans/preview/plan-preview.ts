import type { SheetAccount } from "../../layouts";
import { messagesFor, type Locale } from "../../messages";
import type { MergedArea, SheetSnapshot } from "../../workbook";
import { pageSetup } from "../page-setup";
import { rowHeight, wrappedLines } from "../text-extent";
import type { CellRole, PlanCell, SheetPlan } from "../workbook-plan";
import { previewColumns, type PreviewText } from "./preview-columns";
import { PREVIEW_USES, previewUseOf, type PreviewUse } from "./preview-use";

/** The columns that an entry of the legend takes. */
const LEGEND_WIDTH = 3;
const FIRST_LEGEND_ROW = 3;
/** The rows above the form: title, legend, an empty one. */
const ROWS_ABOVE = FIRST_LEGEND_ROW + PREVIEW_USES.length;
const TITLE_HEIGHT = 26;

type Placed = PreviewText & { readonly role: CellRole };

/** Plans a sheet that shows a form with what each of its cells was read as, in colour and pattern, below a legend. */
export function planPreview(
  sheet: SheetSnapshot,
  account: SheetAccount,
  { locale }: { readonly locale: Locale },
): SheetPlan {
  const messages = messagesFor(locale);
  const form = placedCells(sheet, account);
  const columns = legendColumns(previewColumns(form));
  const legend = PREVIEW_USES.map((use, index) =>
    legendEntry(use, index, messages.preview.uses[use]),
  );
  const placed = [...legend, ...form.map((cell) => ({ ...cell, area: below(cell.area) }))];
  const title = messages.preview.title(sheet.name);
  return {
    purpose: "preview",
    name: messages.sheets.names.preview,
    columns,
    page: pageSetup(title, messages),
    cells: [line(1, "title", title), line(2, "note", messages.preview.legend)]
      .concat(placed.flatMap(planCells))
      .sort((first, second) => first.row - second.row || first.column - second.column),
    mergedAreas: placed.flatMap(({ area }) => (isSingle(area) ? [] : [area])),
    rowHeights: [{ row: 1, height: TITLE_HEIGHT }, ...heights(placed, columns)],
    frozenRows: 0,
    repeatedRows: null,
    filter: null,
    tables: [],
    charts: [],
    conditionalFormats: [],
  };
}

const line = (row: number, role: CellRole, text: string): PlanCell => ({
  row,
  column: 1,
  role,
  content: { kind: "text", text },
});

function placedCells(sheet: SheetSnapshot, { cells }: SheetAccount): readonly Placed[] {
  const texts = new Map(sheet.cells.map(({ row, column, text }) => [`${row},${column}`, text]));
  return cells.map((cell) => ({
    area: cell.area,
    text: texts.get(`${cell.area.top},${cell.area.left}`) ?? "",
    role: roleOf(previewUseOf(cell)),
  }));
}

const roleOf = (use: PreviewUse): CellRole => `read-${use}`;

const legendEntry = (use: PreviewUse, index: number, text: string): Placed => {
  const row = FIRST_LEGEND_ROW + index;
  return { area: { top: row, left: 1, bottom: row, right: LEGEND_WIDTH }, text, role: roleOf(use) };
};

/** The legend needs room for its longest words. */
function legendColumns(columns: readonly { width: number }[]): readonly { width: number }[] {
  const least = 10;
  return Array.from({ length: Math.max(columns.length, LEGEND_WIDTH) }, (_, index) => {
    const width = columns[index]?.width ?? least;
    return { width: index < LEGEND_WIDTH ? Math.max(width, least) : width };
  });
}

const below = ({ top, left, bottom, right }: MergedArea): MergedArea => ({
  top: top + ROWS_ABOVE,
  left,
  bottom: bottom + ROWS_ABOVE,
  right,
});

const isSingle = ({ top, left, bottom, right }: MergedArea): boolean =>
  top === bottom && left === right;

/** The text at the first place of an area, and blanks of the same look at all others. */
function planCells({ area, text, role }: Placed): readonly PlanCell[] {
  const cells: PlanCell[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const isFirst = row === area.top && column === area.left;
      cells.push({
        row,
        column,
        role,
        content: isFirst ? { kind: "text", text } : { kind: "blank" },
      });
    }
  }
  return cells;
}

/** A row is as high as the fullest of the cells that it has for itself. */
function heights(
  placed: readonly Placed[],
  columns: readonly { readonly width: number }[],
): SheetPlan["rowHeights"] {
  const lines = new Map<number, number>();
  for (const { area, text } of placed) {
    const width = columns
      .slice(area.left - 1, area.right)
      .reduce((sum, column) => sum + column.width, 0);
    const rows = area.bottom - area.top + 1;
    const each = Math.ceil(wrappedLines(text, width) / rows);
    for (let row = area.top; row <= area.bottom; row += 1) {
      lines.set(row, Math.max(lines.get(row) ?? 1, each));
    }
  }
  return [...lines]
    .map(([row, count]) => ({ row, height: rowHeight(count) }))
    .sort((first, second) => first.row - second.row);
}

import { extent, put, type GridCell } from "../canvas/canvas";
import { rearrange, unmoved, withBlanksBefore } from "../canvas/rearrange";
import type { LayoutContext } from "../layout-context";
import type { LedgerOutline, SheetDraft } from "../sheet-draft";

/** Parts the first ledger of a sheet where its style calls for it. */
export function drawBreaks(context: LayoutContext, sheet: SheetDraft): void {
  const [ledger] = sheet.ledgers;
  if (!ledger) return;
  if (context.style.decorations.has("subtotal-rows")) drawSubtotals(context, sheet, ledger);
  if (context.style.decorations.has("repeated-header")) repeatHeader(context, sheet, ledger);
}

/** Whether a row begins without any cell reaching into it from above. */
const isClear = ({ canvas }: SheetDraft, line: number): boolean =>
  canvas.cells.every(({ row, height }) => row >= line || row + height <= line);

function insertRows({ canvas }: SheetDraft, before: number, count: number): void {
  rearrange(canvas, withBlanksBefore(Array.from({ length: count }, () => before)), unmoved);
}

/** The header once more where a new page of a print begins; values below it have both headers. */
function repeatHeader({ draw }: LayoutContext, sheet: SheetDraft, ledger: LedgerOutline): void {
  const { headers } = ledger;
  const clear = ledger.breaks.filter(({ cell }) => isClear(sheet, cell.row));
  if (clear.length === 0) return;
  const { cell } = draw.pick("page break", clear);
  const line = cell.row;
  const first = Math.min(...headers.map(({ row }) => row));
  const last = Math.max(...headers.map(({ row, height }) => row + height - 1));
  insertRows(sheet, line, last - first + 1);
  const again = new Map<GridCell, GridCell>(
    headers.map((header) => [header, { ...header, row: header.row - first + line }]),
  );
  sheet.canvas.cells.push(...again.values());
  for (const { values } of sheet.indicators) {
    for (const [index, value] of values.entries()) {
      if (value.cell.row < line) continue;
      const repeated = value.headers.flatMap((header) => again.get(header) ?? []);
      values[index] = { ...value, headers: [...value.headers, ...repeated] };
    }
  }
}

/** A row below each goal that sums up its figures, where all of them count in one unit and the sheet is one ledger. */
function drawSubtotals(context: LayoutContext, sheet: SheetDraft, ledger: LedgerOutline): void {
  const { initiatives } = context.plan;
  const units = new Set(
    initiatives.flatMap(({ indicators }) => indicators.map(({ unit }) => unit)),
  );
  const values = sheet.indicators.flatMap((indicator) =>
    indicator.values.filter(({ role }) => role !== "status").map(({ cell }) => cell),
  );
  const goals = ledger.breaks.filter(({ startsGoal }) => startsGoal);
  const isParted = goals.length > 0 && goals.every(({ cell }) => isClear(sheet, cell.row));
  if (units.size !== 1 || sheet.ledgers.length > 1 || !isParted) return;
  for (const [index, { cell }] of goals.entries()) {
    insertRows(sheet, cell.row, 1);
    drawSubtotal(context, sheet, ledger, values, cell.row - 1, index);
  }
  const below = Math.max(...values.map(({ row, height }) => row + height));
  if (!isClear(sheet, below)) return;
  if (below <= extent(sheet.canvas).rows) insertRows(sheet, below, 1);
  drawSubtotal(context, sheet, ledger, values, below, goals.length);
}

function drawSubtotal(
  { draw }: LayoutContext,
  { canvas, leftOpen }: SheetDraft,
  { headers }: LedgerOutline,
  values: readonly GridCell[],
  row: number,
  index: number,
): void {
  const left = Math.min(...headers.map(({ column }) => column));
  const widths = new Map(values.map(({ column, width }) => [column, width]));
  if (widths.has(left)) return;
  put(canvas, "extra", { row, column: left }, draw.pick("subtotal", ["小計", "小　計"]));
  for (const [column, width] of widths) {
    const number = draw.integer(`subtotal ${index} ${column}`, 5000, 90_000);
    leftOpen.push(put(canvas, "extra", { row, column, width }, { text: String(number), number }));
  }
}

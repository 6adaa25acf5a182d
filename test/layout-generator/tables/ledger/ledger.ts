import { put, type GridCell } from "../../canvas/canvas";
import type { InitiativeContent } from "../../content/plan-content";
import { addNarrative, addValue, type IndicatorDraft, type LedgerOutline } from "../../sheet-draft";
import { columnLabel, datedLabel, undated, unitInCorner } from "../../style";
import { startIndicator } from "../start-indicator";
import { groupRecords, placeRecords, type LedgerRecord } from "./ledger-records";
import type { TextColumn } from "./ledger-shape";
import { drawTextColumn, type ColumnCells, type Ledger } from "./text-columns";
import { drawTotals } from "./totals";

/** Draws a ledger, an indicator a record; gives the row after it. */
export function drawLedger(
  ledger: Ledger,
  initiatives: readonly InitiativeContent[],
  place: { readonly top: number; readonly left: number },
): number {
  const { context, sheet, shape, section } = ledger;
  const top = drawCornerUnit(ledger, place);
  const valuesLeft = place.left + shape.before.length;
  const afterLeft = valuesLeft + section.width;
  const columnOf = (column: TextColumn): number =>
    shape.before.includes(column)
      ? place.left + shape.before.indexOf(column)
      : afterLeft + shape.after.indexOf(column);
  const records = placeRecords(initiatives, {
    top: top + section.headerRows,
    height: section.recordRows,
    hasGoalRows: shape.hasGoalRows,
    namesIndicators: [...shape.before, ...shape.after].includes("indicator"),
  });
  const columns = [...shape.before, ...shape.after];
  const drawnBefore = sheet.canvas.cells.length;
  const headers = new Map(
    columns.map((column) => [column, drawTextHeader(ledger, column, top, columnOf(column))]),
  );
  const drawValues = section.drawHeaders(top, valuesLeft);
  const headerCells = sheet.canvas.cells.slice(drawnBefore);
  const cells = new Map(
    columns.map((column) => [column, drawTextColumn(ledger, column, columnOf(column), records)]),
  );
  const goalRows = shape.hasGoalRows
    ? drawGoalRows(ledger, records, place.left, columns.length + section.width)
    : [];
  const firstRows = new Set(
    groupRecords(records, ({ initiative }) => initiative.name).map(([first]) => first),
  );
  for (const record of records) {
    const indicator = openIndicator(ledger, record, cells);
    const nameAt = (row: number): GridCell => nameCells(cells)(row) ?? indicator.nameCell;
    drawValues(record.content, record.top, indicator, nameAt);
    for (const column of shape.after) addWords(ledger, indicator, column, record, cells, headers);
    if (firstRows.has(record)) sheet.canvas.gapsAbove.push(indicator.nameCell);
  }
  sheet.ledgers.push({ headers: headerCells, breaks: breaksOf(records, cells, goalRows) });
  const last = records.at(-1);
  const next = last ? last.top + last.height : top + section.headerRows;
  return drawTotals(context, sheet, { row: next, left: place.left, valuesLeft, afterLeft });
}

/** One unit for the whole table, above its last column. */
function drawCornerUnit(
  { context: { style, plan }, sheet, shape, section }: Ledger,
  { top, left }: { readonly top: number; readonly left: number },
): number {
  const unit = plan.initiatives[0]?.indicators[0]?.unit;
  if (style.units !== "corner" || !unit) return top;
  const column = left + shape.before.length + section.width + shape.after.length - 1;
  put(sheet.canvas, "extra", { row: top, column }, unitInCorner(style, unit));
  return top + 1;
}

function drawTextHeader(
  { context, sheet, shape, section }: Ledger,
  column: TextColumn,
  row: number,
  at: number,
): GridCell {
  const { style, plan } = context;
  const label =
    column === "rating" && shape.datesRating
      ? datedLabel(style, column, plan.reportYear, "before")
      : columnLabel(style, column);
  return put(sheet.canvas, "label", { row, column: at, height: section.headerRows }, label);
}

function drawGoalRows(
  { sheet: { canvas } }: Ledger,
  records: readonly LedgerRecord[],
  left: number,
  width: number,
): readonly GridCell[] {
  const groups = groupRecords(records, ({ initiative }) => initiative.goal);
  return groups.map(([{ initiative, top }]) => {
    const cell = put(canvas, "extra", { row: top - 1, column: left, width }, initiative.goal);
    canvas.gapsAbove.push(cell);
    return cell;
  });
}

/** Where initiatives begin, but for the first one; the row of a goal belongs to what follows it. */
function breaksOf(
  records: readonly LedgerRecord[],
  cells: AllCells,
  goalRows: readonly GridCell[],
): LedgerOutline["breaks"] {
  return records.flatMap(({ initiative, top }, index) => {
    const before = records[index - 1]?.initiative;
    const first = goalRows.find(({ row }) => row === top - 1) ?? nameCells(cells)(top);
    if (!before || before === initiative || !first) return [];
    return [{ cell: first, startsGoal: before.goal !== initiative.goal }];
  });
}

type AllCells = ReadonlyMap<TextColumn, ColumnCells>;

const nameCells = (cells: AllCells): ColumnCells => {
  const found = cells.get("indicator") ?? cells.get("initiative");
  if (!found) throw new Error("a ledger names its indicators or its initiatives");
  return found;
};

function openIndicator(
  { context, sheet, shape }: Ledger,
  { initiative, content, top }: LedgerRecord,
  cells: AllCells,
): IndicatorDraft {
  const nameCell = nameCells(cells)(top);
  if (!nameCell) throw new Error(`row ${top} names no indicator`);
  const namesIndicators = cells.has("indicator");
  const draft = startIndicator(sheet, context.style, initiative, content, {
    name: namesIndicators ? content.name : initiative.name,
    nameCell,
    fields: {
      ...(cells.has("goal") || shape.hasGoalRows || shape.isBelowGoal
        ? { goal: initiative.goal }
        : {}),
      ...(cells.has("number") ? { number: initiative.number } : {}),
      // An indicator that goes by its initiative's name may or may not repeat it.
      ...(cells.has("initiative") && namesIndicators ? { initiative: initiative.name } : {}),
    },
    unitPlaces: ["column", "corner", "header"],
  });
  return draft;
}

function addWords(
  { context: { style, plan }, sheet, shape }: Ledger,
  indicator: IndicatorDraft,
  column: TextColumn,
  { top }: LedgerRecord,
  cells: AllCells,
  headers: ReadonlyMap<TextColumn, GridCell>,
): void {
  const cell = cells.get(column)?.(top);
  const header = headers.get(column);
  if (!cell || !header) return;
  if (column === "rating") {
    const fiscalYears = shape.datesRating
      ? [plan.reportYear]
      : undated(style, plan.reportYear, sheet);
    addValue(indicator, { role: "status", fiscalYears, cell, headers: [header] });
  }
  if (column === "result" || column === "next" || column === "remarks")
    addNarrative(indicator, cell);
}

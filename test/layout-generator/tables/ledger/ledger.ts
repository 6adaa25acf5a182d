import { put, type Content, type GridCell } from "../../canvas/canvas";
import type { InitiativeContent } from "../../content/plan-content";
import type { LayoutContext } from "../../layout-context";
import { addNarrative, addValue, type IndicatorDraft, type SheetDraft } from "../../sheet-draft";
import { columnLabel, datedLabel, undated } from "../../style";
import { startIndicator } from "../start-indicator";
import type { ValueSection } from "../value-sections/value-section";
import { groupRecords, placeRecords, type LedgerRecord, type RecordGroup } from "./ledger-records";
import { TEXT_COLUMNS, type LedgerShape, type TextColumn } from "./ledger-shape";
import { drawTotals } from "./totals";

export type Ledger = {
  readonly context: LayoutContext;
  readonly sheet: SheetDraft;
  readonly shape: LedgerShape;
  readonly section: ValueSection;
};

/** The cell of a column of words that speaks of a row, or null where it has none. */
type ColumnCells = (row: number) => GridCell | null;

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
  const headers = new Map(
    columns.map((column) => [column, drawTextHeader(ledger, column, top, columnOf(column))]),
  );
  const drawValues = section.drawHeaders(top, valuesLeft);
  const cells = new Map(
    columns.map((column) => [column, drawTextColumn(ledger, column, columnOf(column), records)]),
  );
  if (shape.hasGoalRows) drawGoalRows(ledger, records, place.left, columns.length + section.width);
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
  put(sheet.canvas, "extra", { row: top, column }, `（単位：${unit}）`);
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

function contentOf({ initiative, content }: LedgerRecord, column: TextColumn): Content {
  switch (column) {
    case "goal":
      return initiative.goal;
    case "number":
      return { text: initiative.number, number: Number(initiative.number) };
    case "initiative":
      return initiative.name;
    case "department":
      return initiative.department;
    case "rating":
      return initiative.rating;
    case "indicator":
      return content.name;
    case "unit":
      return content.unit ?? "―";
    default:
      return initiative.prose(column);
  }
}

const GROUP_NAMES: Readonly<
  Record<(typeof TEXT_COLUMNS)[TextColumn], (record: LedgerRecord) => string>
> = {
  goal: ({ initiative }) => initiative.goal,
  initiative: ({ initiative }) => initiative.name,
  indicator: ({ content }) => content.name,
};

/** Ratings and prose are judged and written anew for each row, unless one merged cell holds them. */
const IS_NEVER_DITTO: ReadonlySet<TextColumn> = new Set([
  "rating",
  "result",
  "next",
  "remarks",
  "unit",
]);

function drawTextColumn(
  ledger: Ledger,
  column: TextColumn,
  at: number,
  records: readonly LedgerRecord[],
): ColumnCells {
  const byRow = new Map<number, GridCell>();
  for (const group of groupRecords(records, GROUP_NAMES[TEXT_COLUMNS[column]])) {
    for (const [row, cell] of drawGroup(ledger, column, at, group)) byRow.set(row, cell);
  }
  return (row) => byRow.get(row) ?? null;
}

/** Whether a blank below a name would not say that the name holds on: where no initiative shows the group, or each row is judged anew. */
const leavesOpen = ({ writing, before }: LedgerShape, column: TextColumn): boolean =>
  writing === "once" &&
  (IS_NEVER_DITTO.has(column) || (column === "department" && !before.includes("initiative")));

type Slot = { readonly row: number; readonly height: number };

/** The cells of a name that holds for a run of records, by each row that they speak of. */
function drawGroup(
  { sheet: { canvas }, shape, section }: Ledger,
  column: TextColumn,
  at: number,
  group: RecordGroup,
): readonly (readonly [number, GridCell])[] {
  const [first] = group;
  const content = contentOf(first, column);
  const rows = group.flatMap(({ top, height }) =>
    Array.from({ length: height }, (_, down) => top + down),
  );
  const kind = column === "rating" ? "value" : "text";
  const writing = leavesOpen(shape, column) ? "repeated" : shape.writing;
  if (writing === "merged" || writing === "once") {
    const height = writing === "merged" ? rows.length : 1;
    const cell = put(canvas, kind, { row: first.top, column: at, height }, content);
    return rows.map((row) => [row, cell]);
  }
  const repeatsInRows = section.isLong && !IS_NEVER_DITTO.has(column);
  const slots: readonly Slot[] = repeatsInRows
    ? rows.map((row) => ({ row, height: 1 }))
    : group.map(({ top, height }) => ({ row: top, height }));
  return slots.flatMap(({ row, height }, index) => {
    const isDitto = writing === "ditto" && index > 0 && !IS_NEVER_DITTO.has(column);
    const cell = put(canvas, kind, { row, column: at, height }, isDitto ? "〃" : content);
    return Array.from({ length: height }, (_, down) => [row + down, cell] as const);
  });
}

function drawGoalRows(
  { sheet: { canvas } }: Ledger,
  records: readonly LedgerRecord[],
  left: number,
  width: number,
): void {
  for (const [{ initiative, top }] of groupRecords(records, GROUP_NAMES.goal)) {
    const cell = put(canvas, "extra", { row: top - 1, column: left, width }, initiative.goal);
    canvas.gapsAbove.push(cell);
  }
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

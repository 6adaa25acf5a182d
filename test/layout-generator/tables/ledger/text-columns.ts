import { put, type Content, type GridCell } from "../../canvas/canvas";
import type { LayoutContext } from "../../layout-context";
import type { SheetDraft } from "../../sheet-draft";
import type { ValueSection } from "../value-sections/value-section";
import { groupRecords, type LedgerRecord, type RecordGroup } from "./ledger-records";
import { TEXT_COLUMNS, type LedgerShape, type TextColumn } from "./ledger-shape";

/** What a ledger is drawn with. */
export type Ledger = {
  readonly context: LayoutContext;
  readonly sheet: SheetDraft;
  readonly shape: LedgerShape;
  readonly section: ValueSection;
};

/** The cell of a column of words that speaks of a row, or null where it has none. */
export type ColumnCells = (row: number) => GridCell | null;

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

/** Draws what stands below the header of a column of words. */
export function drawTextColumn(
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

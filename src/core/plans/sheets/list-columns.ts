import type { Messages, SheetWords } from "../../messages";
import type { ReportPurpose } from "../../workbook";
import { input, type BlockCell, type ColumnCondition } from "../blocks";
import type { MainList } from "./report-sheet";
import type { SheetContext } from "./sheet-context";

/** What a list needs of the report around it. */
export type ListContext = Pick<SheetContext, "layout" | "locale" | "messages">;

/** A column of a list as data, known by its id whatever its heading says in a language. */
export type ListColumn<Row> = {
  readonly id: keyof SheetWords["columns"];
  /** In half-width digits. */
  readonly width: number;
  readonly cell: (row: Row, context: ListContext) => BlockCell;
  readonly conditions?: (messages: Messages) => readonly ColumnCondition[];
  /** By it, or in it, what people typed is found again: where it is not chosen it stays on the sheet, hidden. */
  readonly stays?: boolean;
  /** Left out on upright paper unless people chose it. */
  readonly spare?: boolean;
};

/** The columns that a list has in a report, in their order; hidden ones last. */
export type ChosenColumns<Row> = {
  readonly widths: readonly number[];
  /** How many columns at the end are hidden. */
  readonly hiddenColumns: number;
  readonly headers: MainList["columns"];
  readonly cells: (row: Row) => readonly BlockCell[];
};

/** Columns that people added to the list of the last run, and what stands there in a row. */
export type AddedColumns<Row> = {
  readonly headers: readonly string[];
  readonly textOf: (row: Row, header: string) => string;
};

const NOTHING_ADDED = { headers: [], textOf: () => "" };
const ADDED_WIDTH = 13;

type PlacedColumn<Row> = {
  readonly width: number;
  readonly header: MainList["columns"][number];
  readonly cell: (row: Row) => BlockCell;
};

/** The columns that people chose for the list of a sheet; without a choice all that the paper has room for; then those that
 * people added. */
export function chosenColumns<Row>(
  purpose: ReportPurpose,
  all: readonly ListColumn<Row>[],
  context: ListContext,
  added: AddedColumns<Row> = NOTHING_ADDED,
): ChosenColumns<Row> {
  const { layout, messages } = context;
  const chosen = layout.columns?.[purpose]?.flatMap((id) => all.filter((each) => each.id === id));
  const isUpright = layout.orientation === "portrait";
  const shown = chosen ?? all.filter(({ spare }) => !(isUpright && spare));
  const hidden = all.filter((column) => column.stays && !shown.includes(column));
  const columnsOf = (columns: readonly ListColumn<Row>[]): readonly PlacedColumn<Row>[] =>
    columns.map(({ id, width, cell, conditions }) => ({
      width,
      header: {
        header: messages.sheets.columns[id],
        ...(conditions && { conditions: conditions(messages) }),
      },
      cell: (row) => cell(row, context),
    }));
  const own = added.headers.map((header): PlacedColumn<Row> => {
    return {
      width: ADDED_WIDTH,
      header: { header },
      cell: (row) => input(added.textOf(row, header)),
    };
  });
  const columns = [...columnsOf(shown), ...own, ...columnsOf(hidden)];
  return {
    widths: columns.map(({ width }) => width),
    hiddenColumns: hidden.length,
    headers: columns.map(({ header }) => header),
    cells: (row) => columns.map(({ cell }) => cell(row)),
  };
}

import type { LogicalCell } from "../../workbook";
import type { HeaderMeaning } from "./header-meaning";
import type { Table } from "./table";

/** A label outside tables with the cells that it speaks of. */
export type FieldItem = {
  readonly kind: "field";
  readonly label: LogicalCell;
  readonly meaning: HeaderMeaning;
  /** One, or several in a row: a number, words and a department behind one label. */
  readonly cells: readonly LogicalCell[];
  /** What stands in the label's own cell: 単位：人. */
  readonly inline: string | null;
  /** Where the words were found as near in the other direction. */
  readonly rival: LogicalCell | null;
};

export type TableItem = { readonly kind: "table"; readonly table: Table };

export type FormItem = FieldItem | TableItem;

import type { ValueRole } from "../../indicators";
import type { LogicalCell } from "../../workbook";

/** What became of a cell: nothing in a table may be dropped in silence. */
export type CellUse =
  | "title"
  | "heading"
  | "label"
  | "field"
  | "value"
  | "narrative"
  | "summary"
  /** Said to be no part of a table by a profile. */
  | "left-out"
  /** Listed in a note. */
  | "not-understood";

/** A use with what it says: the role and year of a value, the name of a field. */
export type UseDetail = {
  readonly role?: ValueRole;
  readonly fiscalYear?: number | null;
  readonly field?: string;
};

export type CellEntry = UseDetail & { readonly use: CellUse };

/** Keeps account of every filled cell of a sheet. */
export type Account = {
  use(cell: LogicalCell, use: CellUse, detail?: UseDetail): void;
  /** What became of a cell; null while nothing was made of it. */
  entry(cell: LogicalCell): CellEntry | null;
  /** The cells that nothing was made of, row by row. */
  unused(): readonly LogicalCell[];
  /** How many cells were used. */
  count(): number;
};

/** Opens an account over the filled cells of a sheet; a cell's first use stands. */
export function openAccount(filled: readonly LogicalCell[]): Account {
  const uses = new Map<LogicalCell, CellEntry>();
  return {
    use: (cell, use, detail) => {
      if (cell.text !== "" && !uses.has(cell))
        uses.set(cell, detail ? { use, ...detail } : { use });
    },
    entry: (cell) => uses.get(cell) ?? null,
    unused: () => filled.filter((cell) => !uses.has(cell)),
    count: () => uses.size,
  };
}

import type { LogicalCell } from "../../workbook";

/** What became of a cell: nothing in a table may be dropped in silence. */
export type CellUse = "title" | "heading" | "label" | "field" | "value" | "narrative" | "summary";

/** Keeps account of every filled cell of a sheet. */
export type Account = {
  use(cell: LogicalCell, use: CellUse): void;
  /** The cells that nothing was made of, row by row. */
  unused(): readonly LogicalCell[];
  /** How many cells were used. */
  count(): number;
};

/** Opens an account over the filled cells of a sheet; a cell's first use stands. */
export function openAccount(filled: readonly LogicalCell[]): Account {
  const uses = new Map<LogicalCell, CellUse>();
  return {
    use: (cell, use) => {
      if (cell.text !== "" && !uses.has(cell)) uses.set(cell, use);
    },
    unused: () => filled.filter((cell) => !uses.has(cell)),
    count: () => uses.size,
  };
}

import type { CellRole, NumberDisplay, PlanContent } from "./workbook-plan";

/** A cell of a table, with the cell of the source workbook that it comes from. */
export type BlockCell = {
  readonly content: PlanContent;
  readonly role: CellRole;
  readonly source?: SourceCell;
};

/** A cell as `sheet!A1` in a workbook. */
export type SourceCell = { readonly file: string; readonly cell: string };

/** A column of a table; `span` is how many columns of the sheet it takes. */
export type BlockColumn = { readonly header: string; readonly span: number };

export type TableBlock = {
  readonly block: "table";
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly (readonly BlockCell[])[];
  /** The list that the sheet is about: its header repeats on each page and stays in view. */
  readonly isMain?: boolean;
};

/** A piece of a sheet; blocks stand below each other, those of `beside` next to each other. */
export type Block =
  | {
      readonly block: "line";
      readonly role: CellRole;
      readonly text: string;
      readonly height?: number;
    }
  | { readonly block: "gap" }
  | TableBlock
  | {
      readonly block: "beside";
      readonly parts: readonly { readonly column: number; readonly blocks: readonly Block[] }[];
    };

export const text = (words: string, role: CellRole = "body", source?: SourceCell): BlockCell => ({
  content: words === "" ? { kind: "blank" } : { kind: "text", text: words },
  role,
  ...(source && { source }),
});

/** A number cell; null is a blank cell. */
export const figure = (
  number: number | null,
  format: NumberDisplay,
  source?: SourceCell,
  role: CellRole = "figure",
): BlockCell => ({
  content: number === null ? { kind: "blank" } : { kind: "number", number, format },
  role,
  ...(source && { source }),
});

/** A cell for people to type into. */
export const input = (words = ""): BlockCell => text(words, "input");

import type { CellRole, NumberDisplay, PlanConditionalFormat, PlanContent } from "./workbook-plan";

/** A cell of a table, with the cell of the source workbook that it comes from. */
export type BlockCell = {
  readonly content: Exclude<PlanContent, { readonly kind: "formula" }>;
  readonly role: CellRole;
  /** Where a click leads, and what a live figure follows. */
  readonly source?: SourceCell;
  /** What a live figure follows where the click that leads there stands in another column. */
  readonly follows?: SourceCell;
};

/** A cell as `sheet!A1` in a workbook. */
export type SourceCell = { readonly file: string; readonly cell: string };

/** A column of a table; `span` is how many columns of the sheet it takes. */
export type BlockColumn = {
  readonly header: string;
  readonly span: number;
  /** What changes the look of its data. */
  readonly conditions?: readonly ColumnCondition[];
};

type WithoutArea<Format> = Format extends unknown ? Omit<Format, "area"> : never;

/** A conditional format for whichever rows a column gets. */
export type ColumnCondition = WithoutArea<PlanConditionalFormat>;

export type TableBlock = {
  readonly block: "table";
  readonly columns: readonly BlockColumn[];
  readonly rows: readonly (readonly BlockCell[])[];
  /** The list that the sheet is about: its header repeats on each page and stays in view. */
  readonly isMain?: boolean;
  /** The name of a native table over it, which brings its own filter; needs columns of span 1 with headers that differ. */
  readonly nativeName?: string;
};

export type ChartSeries = {
  readonly name: string;
  readonly column: number;
  readonly role: CellRole;
};

/** Horizontal bars over a table of the same sheet, from its column to the sheet's last one. */
export type ChartBlock = {
  readonly block: "chart";
  readonly title: string;
  /** What it shows, in a sentence, for those who cannot see it. */
  readonly description: string;
  /** The table that it shows, standing anywhere on the sheet; its first column names the bars. */
  readonly table: TableBlock;
  /** How many of the table's rows are bars, from the first on. */
  readonly bars: number;
  /** The table's columns that are stacked in each bar, by their places from 0 on. */
  readonly series: readonly ChartSeries[];
};

export type LineBlock = {
  readonly block: "line";
  readonly role: CellRole;
  readonly text: string;
  readonly height?: number;
};

/** A piece of a sheet; blocks stand below each other, those of `beside` next to each other. */
export type Block =
  | LineBlock
  | { readonly block: "gap" }
  | TableBlock
  | ChartBlock
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

/** A figure that follows a cell where figures are live, without leading there. */
export const followingFigure = (
  number: number | null,
  format: NumberDisplay,
  follows: SourceCell,
): BlockCell => ({ ...figure(number, format), follows });

/** A cell for people to type into. */
export const input = (words = ""): BlockCell => text(words, "input");

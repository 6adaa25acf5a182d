import type { Orientation, Paper } from "../settings";
import type { CellPosition, MergedArea, PlannedPurpose, TemplatePurpose } from "../workbook";

/** Sheets to write, as data: every host carries the same grid over, none decides on layout. */
export type WorkbookPlan = {
  readonly format: 1;
  readonly sheets: readonly SheetPlan[];
  /** Layouts of people's own to fill in; left out where the workbook has none. */
  readonly templates?: readonly TemplatePlan[];
  /** What people should know of the plan, in sentences; left out where there is nothing. */
  readonly notes?: readonly string[];
};

/** A sheet of people's own that is copied and filled in; the sheet itself stays as it is. */
export type TemplatePlan = {
  readonly purpose: TemplatePurpose;
  /** The name for a new copy. */
  readonly name: string;
  readonly templateSheet: string;
  /** Rows of the layout that stand several times below each other, from the top down; their count is 2 or more. */
  readonly repeats: readonly RepeatedRow[];
  /** What stands in place of placeholders, at its position in the copy. */
  readonly cells: readonly (CellPosition & { readonly content: PlanContent })[];
};

export type RepeatedRow = { readonly row: number; readonly count: number };

export type SheetPlan = {
  readonly purpose: PlannedPurpose;
  /** The name for a new sheet; one of ours that people renamed keeps the name they gave it. */
  readonly name: string;
  /** Whether it is a copy to be kept as it is: it bears no mark of ours, replaces nothing and is never replaced. */
  readonly isFrozen?: boolean;
  /** From column A on. */
  readonly columns: readonly PlanColumn[];
  /** Rows whose height is set, in points; every other row keeps the sheet's own height. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly cells: readonly PlanCell[];
  readonly mergedAreas: readonly MergedArea[];
  /** Rows from the top that stay in view; 0 for none. */
  readonly frozenRows: number;
  /** Rows printed at the head of each page, inclusive. */
  readonly repeatedRows: { readonly from: number; readonly to: number } | null;
  /** The area that carries filter buttons: header row and data; null where a table brings its own. */
  readonly filter: MergedArea | null;
  readonly tables: readonly PlanTable[];
  readonly charts: readonly PlanChart[];
  readonly conditionalFormats: readonly PlanConditionalFormat[];
  readonly page: PageSetup;
};

/** A column of the sheet; `width` is in half-width digits. A hidden one is there for the next run and is not seen or printed. */
export type PlanColumn = { readonly width: number; readonly hidden?: boolean };

/** How the sheet prints: always one page wide, as many pages high as it needs. */
export type PageSetup = {
  readonly paper: Paper;
  readonly orientation: Orientation;
  readonly footer: PageLine;
};

/** A line at the margin of each page. */
export type PageLine = {
  readonly left: readonly PagePart[];
  readonly center: readonly PagePart[];
  readonly right: readonly PagePart[];
};

/** Words, or what is known only when the page is printed: its number, how many there are, the day, the file's name then. */
export type PagePart = string | { readonly field: "page" | "pages" | "date" | "file" };

export type PlanCell = CellPosition & {
  readonly content: PlanContent;
  readonly role: CellRole;
  /** Where a click leads: a cell of the same workbook. */
  readonly goTo?: { readonly sheet: string; readonly position: CellPosition };
};

/** Text is text in every host, whatever it looks like: `=1+1`, `1/2` and `007` stay what they are. */
export type PlanContent =
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly format: NumberDisplay }
  | {
      /** A number that follows cells of the same workbook. */
      readonly kind: "formula";
      /** Without its leading `=`; sheets in quotation marks: `'12'!E10*1000`. */
      readonly formula: string;
      /** What it comes to now. */
      readonly number: number;
      readonly format: NumberDisplay;
    };

/** `integer` 1,234 · `decimal` up to two places · `percent` 0.123 shown as 12.3% */
export type NumberDisplay = "integer" | "decimal" | "percent" | "plain";

/** A native table (ListObject) over cells of the plan: header row first, no merged areas, headers that all differ. */
export type PlanTable = {
  /** Unique in the workbook; letters and digits, no spaces, unlike a cell's address. */
  readonly name: string;
  readonly area: MergedArea;
};

/** A native chart of horizontal bars, one per category, with the series stacked in them. */
export type PlanChart = {
  readonly title: string;
  /** What the chart shows, in a sentence, for those who cannot see it. */
  readonly description: string;
  /** The cells, one column wide, that name the bars from top to bottom. */
  readonly categories: MergedArea;
  readonly series: readonly PlanSeries[];
  /** The cells that the chart covers. */
  readonly area: MergedArea;
};

/** One part of each bar; its colour is the fill of a role. */
export type PlanSeries = {
  readonly name: string;
  /** Beside the categories: one column wide, as many rows. */
  readonly values: MergedArea;
  readonly role: CellRole;
};

/** How cells look as long as a condition holds; the look follows when people change the cells. */
export type PlanConditionalFormat =
  | {
      readonly kind: "text-is";
      readonly area: MergedArea;
      readonly text: string;
      readonly role: CellRole;
    }
  | {
      /** A bar behind the number, empty at `minimum`, full at `maximum`. */
      readonly kind: "data-bar";
      readonly area: MergedArea;
      readonly minimum: number;
      readonly maximum: number;
    };

/** What a cell is to its reader; hosts turn roles into fonts, fills, borders and alignment. */
export type CellRole =
  | "title"
  | "subtitle"
  | "note"
  | "section"
  | "header"
  | "stub"
  | "body"
  | "body-centered"
  | "figure"
  | "total"
  | "input"
  | "good"
  | "caution"
  | "bad"
  | "muted"
  | PreviewRole;

/** What a cell of a form was read as, on a sheet that shows it. */
export type PreviewRole =
  | "read-label"
  | "read-field"
  | "read-baseline"
  | "read-target"
  | "read-actual"
  | "read-status"
  | "read-narrative"
  | "read-summary"
  | "read-left-out"
  | "read-not-understood";

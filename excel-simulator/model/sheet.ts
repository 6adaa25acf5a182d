import type { CellNote, SheetSnapshot } from "../../src/core";
import type { Area } from "./area";
import { PLAIN_FORMAT, type CellFormat, type Color } from "./cell-format";
import type { CellGrid } from "./cell-grid";
import type { Chart } from "./chart";
import type { ConditionalFormat } from "./conditional-format";
import type { DefinedName } from "./defined-name";
import { PLAIN_PAGE_LAYOUT, type PageLayout } from "./page-layout";
import type { SheetProtection } from "./protection";
import type { Table } from "./table";

export type Sheet = {
  /** Looks like `{00000000-0001-0000-0000-000000000000}` and outlives renaming, saving and loading. */
  readonly id: string;
  name: string;
  /** Chart sheets have a tab and nothing else here. */
  readonly kind: "worksheet" | "chart-sheet";
  visibility: SheetSnapshot["visibility"];
  /** Null for none. */
  tabColor: Color;
  readonly cells: CellGrid;
  /** The look of cells that nobody formatted. */
  plainFormat: CellFormat;
  /** Rows and columns that differ from the rest of the sheet, by their number. */
  readonly rows: Map<number, SheetLine>;
  readonly columns: Map<number, SheetLine>;
  /** In points. */
  standardHeight: number;
  /** In points. */
  standardWidth: number;
  mergedAreas: Area[];
  showGridlines: boolean;
  showHeadings: boolean;
  /** Rows from the top and columns from the left that stay in view. */
  frozen: { rows: number; columns: number };
  /** Null for none. */
  autoFilter: Area | null;
  /** Null for a sheet that is not protected. */
  protection: SheetProtection | null;
  readonly customProperties: Map<string, string>;
  /** The names that are the sheet's own. */
  names: DefinedName[];
  tables: Table[];
  charts: Chart[];
  conditionalFormats: ConditionalFormat[];
  pageLayout: PageLayout;
  notes: CellNote[];
  /** What is selected when the sheet is in front. */
  selection: Area;
};

/** A row or a column. */
export type SheetLine = {
  /** Its height or width in points; null where it has the sheet's own, or fits its text. */
  size: number | null;
  hidden: boolean;
  /** The look of its cells that are not in the grid; null for the plain one. */
  format: CellFormat | null;
};

/** 72 pixels, which is what 8 digits of Yu Gothic take with their padding. */
const STANDARD_WIDTH = 54;
const STANDARD_HEIGHT = 18.75;

/** A worksheet without content. */
export function createSheet(id: string, name: string, kind: Sheet["kind"] = "worksheet"): Sheet {
  return {
    id,
    name,
    kind,
    visibility: "visible",
    tabColor: null,
    cells: new Map(),
    plainFormat: PLAIN_FORMAT,
    rows: new Map(),
    columns: new Map(),
    standardHeight: STANDARD_HEIGHT,
    standardWidth: STANDARD_WIDTH,
    mergedAreas: [],
    showGridlines: true,
    showHeadings: true,
    frozen: { rows: 0, columns: 0 },
    autoFilter: null,
    protection: null,
    customProperties: new Map(),
    names: [],
    tables: [],
    charts: [],
    conditionalFormats: [],
    pageLayout: { ...PLAIN_PAGE_LAYOUT },
    notes: [],
    selection: { top: 1, left: 1, bottom: 1, right: 1 },
  };
}

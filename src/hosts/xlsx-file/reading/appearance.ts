import type { CellPosition } from "../../../core";
import type { Archive } from "../package/archive";
import type { CellStyle } from "./cell-style";
import { readCellStyles } from "./cell-styles";
import { readSheetPart } from "./sheet-part";
import { isTrue, type WorkbookPart } from "./workbook-part";

export type { AlignmentStyle, BorderStyle, CellStyle, FontStyle } from "./cell-style";

/** How a worksheet looks, as plain JSON; its values, merged areas and hidden rows and columns are in its snapshot. */
export type SheetAppearance = {
  readonly name: string;
  readonly showsGridlines: boolean;
  /** In widths of a digit of the workbook's standard font. */
  readonly defaultColumnWidth: number;
  /** In points. */
  readonly defaultRowHeight: number;
  /** Columns with a width of their own, edges inclusive; every other column has the default. */
  readonly columnWidths: readonly {
    readonly from: number;
    readonly to: number;
    readonly width: number;
  }[];
  /** Rows with a height of their own; every other row fits its text, at least at the default. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  /** The styles that `cells` point to; the first is that of cells that are not listed. */
  readonly styles: readonly CellStyle[];
  /** The cells with a style, those without a value and those under a merged area included. */
  readonly cells: readonly StyledCell[];
};

/** `style` is a position in the sheet's `styles`. */
export type StyledCell = CellPosition & { readonly style: number };

const DEFAULT_COLUMN_WIDTH = 8.43;
const DEFAULT_ROW_HEIGHT = 15;

type Changeable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function readSheetAppearance(
  file: string,
  archive: Archive,
  sheet: { readonly name: string; readonly part: string },
  styles: readonly CellStyle[],
): SheetAppearance {
  const columnWidths: SheetAppearance["columnWidths"][number][] = [];
  const rowHeights: SheetAppearance["rowHeights"][number][] = [];
  const cells: StyledCell[] = [];
  const appearance: Changeable<SheetAppearance> = {
    name: sheet.name,
    showsGridlines: true,
    defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
    defaultRowHeight: DEFAULT_ROW_HEIGHT,
    columnWidths,
    rowHeights,
    styles,
    cells,
  };
  readSheetPart(file, archive, sheet.part, {
    view(attribute) {
      appearance.showsGridlines = isTrue(attribute("showGridLines") ?? "1");
    },
    defaults(attribute) {
      const base = attribute("baseColWidth");
      const width = attribute("defaultColWidth") ?? (base === null ? null : Number(base) + 0.43);
      appearance.defaultColumnWidth = Number(width ?? DEFAULT_COLUMN_WIDTH);
      appearance.defaultRowHeight = Number(attribute("defaultRowHeight") ?? DEFAULT_ROW_HEIGHT);
    },
    columns({ from, to, width }) {
      if (width !== null) columnWidths.push({ from, to, width });
    },
    row({ row, height }) {
      if (height !== null) rowHeights.push({ row, height });
    },
    cell({ row, column, style }) {
      if (style > 0 && style < styles.length) cells.push({ row, column, style });
    },
  });
  return appearance;
}

/** Reads how every worksheet looks; throws a HostError `damaged` where a part cannot be read. */
export function readAppearance(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
): readonly SheetAppearance[] {
  const styles = readCellStyles(file, archive, workbook);
  return workbook.tabs.flatMap(({ name, worksheetPart }) =>
    worksheetPart === null
      ? []
      : [readSheetAppearance(file, archive, { name, part: worksheetPart }, styles)],
  );
}

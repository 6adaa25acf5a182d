import type { Worksheet } from "@mui/x-internal-exceljs-fork";

const A4 = 9;
const MARGINS = { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 };

/** How a sheet goes on A4 paper: one page wide, and on one page at all where `pages` says so. */
export type PrintSetup = {
  readonly orientation: "portrait" | "landscape";
  readonly pages: "one" | "as-many-as-needed";
  /** Rows repeated on every page, as `4:4`. */
  readonly titleRows?: string;
};

/** Sets paper, margins and page numbers. */
export function setUpPrinting(sheet: Worksheet, setup: PrintSetup): void {
  sheet.pageSetup = {
    paperSize: A4,
    orientation: setup.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: setup.pages === "one" ? 1 : 0,
    horizontalCentered: true,
    margins: MARGINS,
    ...(setup.titleRows ? { printTitlesRow: setup.titleRows } : {}),
  };
  sheet.headerFooter = { oddFooter: "&C&P / &N" };
}

/** Sets the widths of the columns from A on, in characters of the standard font. */
export function setColumnWidths(sheet: Worksheet, widths: readonly number[]): void {
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}

import type { SheetPlan } from "../../../core";
import { footerCode, PAGE_MARGINS, PAGE_NUMBER_CODE } from "../../page-style";

const ORIENTATION = { landscape: "Landscape", portrait: "Portrait" } as const;

/** Queues how a sheet prints: one page wide, as many high as it needs, page numbers at the right of the footer. */
export function queuePageLayout(
  { pageLayout }: Excel.Worksheet,
  { page, repeatedRows }: SheetPlan,
): void {
  pageLayout.paperSize = "A4";
  pageLayout.orientation = ORIENTATION[page.orientation];
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Inches", PAGE_MARGINS);
  pageLayout.headersFooters.defaultForAllPages.leftFooter = footerCode(page.footer);
  pageLayout.headersFooters.defaultForAllPages.rightFooter = PAGE_NUMBER_CODE;
  if (repeatedRows) pageLayout.setPrintTitleRows(`$${repeatedRows.from}:$${repeatedRows.to}`);
}

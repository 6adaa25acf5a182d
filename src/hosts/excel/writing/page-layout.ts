import type { SheetPlan } from "../../../core";
import { PAGE_MARGINS, pageLineCodes } from "../../page-style";

const ORIENTATION = { landscape: "Landscape", portrait: "Portrait" } as const;

/** Queues how a sheet prints: one page wide, as many high as it needs, its line at the foot. */
export function queuePageLayout(
  { pageLayout }: Excel.Worksheet,
  { page, repeatedRows }: SheetPlan,
): void {
  pageLayout.paperSize = page.paper;
  pageLayout.orientation = ORIENTATION[page.orientation];
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins("Inches", PAGE_MARGINS);
  const { left, center, right } = pageLineCodes(page.footer);
  const line = pageLayout.headersFooters.defaultForAllPages;
  line.leftFooter = left;
  line.centerFooter = center;
  line.rightFooter = right;
  if (repeatedRows) pageLayout.setPrintTitleRows(`$${repeatedRows.from}:$${repeatedRows.to}`);
}

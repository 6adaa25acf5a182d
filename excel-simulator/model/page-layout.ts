/** How a sheet prints, in the words of Office.js. */
export type PageLayout = {
  orientation: "Portrait" | "Landscape";
  /** The number of the paper in ST_PaperSize: 9 for A4; null for the printer's own. */
  paperSize: number | null;
  zoom: PageZoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  /** In inches. */
  margins: PageMargins;
  /** With the codes of ECMA-376 part 1, 18.3.1.46. */
  headersFooters: HeadersFooters;
  /** Rows such as `$4:$5`; null for none. */
  printTitleRows: string | null;
  /** Columns such as `$A:$B`; null for none. */
  printTitleColumns: string | null;
  /** Areas without their sheet, `$A$1:$C$9,$E$1:$F$9`; null for the whole sheet. */
  printArea: string | null;
  blackAndWhite: boolean;
  draftMode: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
};

/** Either a scale in per cent, or a number of pages; a count that is null is as many as it takes. */
export type PageZoom =
  | { readonly kind: "scale"; readonly scale: number }
  | { readonly kind: "fit"; readonly horizontal: number | null; readonly vertical: number | null };

export type PageMargins = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
};

export type HeadersFooters = {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
};

export const PLAIN_PAGE_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: null,
  zoom: { kind: "scale", scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
  printTitleRows: null,
  printTitleColumns: null,
  printArea: null,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
};

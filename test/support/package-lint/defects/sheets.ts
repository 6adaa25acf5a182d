import { attributeOf, childOf } from "../../../../src/hosts/xlsx-file/writing/xml-part";
import type { Defect } from "../defect";
import { named, numberOf, type LintedBook } from "../linted-book";

/** The children of a worksheet in the order of its schema (CT_Worksheet). */
const ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "picture",
  "oleObjects",
  "controls",
  "webPublishItems",
  "tableParts",
  "extLst",
];

const sizeOf = ({ styles }: LintedBook, section: string): number =>
  (styles && childOf(styles, section)?.children.length) ?? 0;

/** The places at which an element points behind the end of a collection of styles. */
const beyond = (
  book: LintedBook,
  local: string,
  attribute: string,
  section: string,
): readonly string[] =>
  book.sheets.flatMap(({ name, root }) =>
    named(root, local)
      .filter((element) => numberOf(element, attribute) >= Math.max(sizeOf(book, section), 1))
      .map((element) => `${name}: ${local} ${attributeOf(element, "r") ?? ""} of ${attribute}`),
  );

/** What a sheet says of itself; the Open XML SDK sees most of these too. */
export const SHEET_DEFECTS: readonly Defect[] = [
  {
    kind: "elements of a sheet out of order",
    find: (book) =>
      book.sheets.flatMap(({ name, root }) => {
        const places = root.children
          .map(({ local }) => ORDER.indexOf(local))
          .filter((place) => place >= 0);
        return places.every((place, at) => at === 0 || place >= (places[at - 1] ?? 0))
          ? []
          : [name];
      }),
  },
  { kind: "cell of no format", find: (book) => beyond(book, "c", "s", "cellXfs") },
  {
    kind: "condition of no format",
    find: (book) => beyond(book, "cfRule", "dxfId", "dxfs"),
  },
  {
    kind: "format of no font, fill or border",
    find: (book) =>
      [
        ["fontId", "fonts"] as const,
        ["fillId", "fills"] as const,
        ["borderId", "borders"] as const,
      ].flatMap(([attribute, section]) =>
        (book.styles ? named(book.styles, "xf") : [])
          .filter((format) => numberOf(format, attribute) >= sizeOf(book, section))
          .map((format) => `${attribute} ${attributeOf(format, attribute) ?? ""}`),
      ),
  },
  {
    kind: "half a data bar",
    find: (book) =>
      book.sheets.flatMap(({ name, root }) => {
        const bars = named(root, "cfRule");
        const known = bars.flatMap((bar) => attributeOf(bar, "id") ?? []).sort();
        const wanted = named(root, "id")
          .filter(({ namespace, content }) => namespace.includes("2009/9/main") && content !== "")
          .map(({ content }) => content)
          .sort();
        return String(known) === String(wanted) ? [] : [name];
      }),
  },
];

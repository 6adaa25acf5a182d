import { rowHeight, wrappedLines, type PlanContent } from "../../../core";
import { isTrue } from "../reading/workbook-part";
import { attributeOf, childOf, childrenOf, type XmlPart } from "./xml-part";

/** How high rows have to be for texts that are filled in. */
export type TemplateHeights = {
  /** The height in points of a row that holds these contents; null where each takes one line. */
  heightFor(cells: readonly FilledCell[]): number | null;
};

/** What is filled in, at its column and over those that it is merged with. */
export type FilledCell = {
  readonly content: PlanContent;
  readonly style: string | null;
  readonly column: number;
  readonly lastColumn: number;
};

/** Excel's own width for a column without one, in digits. */
const DEFAULT_WIDTH = 8.43;

/** Measures texts by the widths of a worksheet's columns and the styles of its workbook that wrap. */
export function templateHeights({ root }: XmlPart, styles: XmlPart | null): TemplateHeights {
  const format = childOf(root, "sheetFormatPr");
  const usual = Number((format && attributeOf(format, "defaultColWidth")) ?? DEFAULT_WIDTH);
  const cols = childOf(root, "cols");
  const widths = (cols ? childrenOf(cols, "col") : []).map((col) => ({
    min: Number(attributeOf(col, "min")),
    max: Number(attributeOf(col, "max")),
    width: Number(attributeOf(col, "width") ?? usual),
  }));
  const widthOf = (column: number): number =>
    widths.find(({ min, max }) => min <= column && column <= max)?.width ?? usual;
  const wrapping = wrappingStyles(styles);
  const linesOf = ({ content, style, column, lastColumn }: FilledCell): number => {
    if (content.kind !== "text" || style === null || !wrapping.has(style)) return 1;
    let width = 0;
    for (let each = column; each <= lastColumn; each += 1) width += widthOf(each);
    return wrappedLines(content.text, width);
  };
  return {
    heightFor(cells) {
      const lines = cells.reduce((most, cell) => Math.max(most, linesOf(cell)), 1);
      return lines > 1 ? rowHeight(lines) : null;
    },
  };
}

/** The places of the cell formats whose text wraps. */
function wrappingStyles(styles: XmlPart | null): ReadonlySet<string> {
  const formats = styles && childOf(styles.root, "cellXfs");
  return new Set(
    (formats ? childrenOf(formats, "xf") : []).flatMap((format, place) => {
      const alignment = childOf(format, "alignment");
      const wraps = alignment && attributeOf(alignment, "wrapText");
      return isTrue(wraps ?? null) ? [String(place)] : [];
    }),
  );
}

import type { Alignment, Border, Worksheet } from "@mui/x-internal-exceljs-fork";
import { cellArea } from "./cell-area";
import { fitRowHeights, type DrawnText } from "./row-heights";
import { typedValue, type TypedValue } from "./typed-value";

/** How a city's form looks: its font (size in points), the height of a line in font sizes, and the fill of its headers. */
export type FormLook = {
  readonly font: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly headerFill: string;
};

/** Draws on one sheet; areas are `B5` or `B5:F5`, merged where they hold several cells. Texts in boxes have borders. */
export type FormPen = {
  readonly title: (area: string, text: string) => void;
  readonly caption: (area: string, text: string) => void;
  readonly section: (area: string, text: string) => void;
  readonly header: (area: string, text: string) => void;
  readonly value: (area: string, shown: string) => void;
  readonly count: (area: string, number: number) => void;
  readonly prose: (area: string, text: string) => void;
  /** Gives the rows their heights; the last stroke. */
  readonly finish: () => void;
};

type Stroke = {
  readonly alignment: Partial<Alignment>;
  readonly bold?: boolean;
  readonly larger?: number;
  readonly boxed: boolean;
  readonly fill?: string;
};

const THIN: Partial<Border> = { style: "thin", color: { argb: "FF404040" } };
const BOX = { top: THIN, left: THIN, bottom: THIN, right: THIN };
const CENTRE = { horizontal: "center", vertical: "middle", wrapText: true } as const;
const LEFT = { horizontal: "left", vertical: "middle", wrapText: true } as const;

/** A pen for one sheet in the look of its city. */
export function formPen(sheet: Worksheet, look: FormLook): FormPen {
  const drawn: DrawnText[] = [];

  const draw = (address: string, typed: TypedValue, stroke: Stroke): void => {
    const area = cellArea(address);
    const size = look.size + (stroke.larger ?? 0);
    const cell = sheet.getCell(area.top, area.left);
    cell.font = { name: look.font, size, bold: stroke.bold ?? false, charset: 128 };
    cell.alignment = stroke.alignment;
    if (stroke.boxed) cell.border = BOX;
    if (stroke.fill) {
      cell.fill = { type: "pattern", pattern: "solid", fgColor: { argb: stroke.fill } };
    }
    if (typed.numFmt) cell.numFmt = typed.numFmt;
    if (address.includes(":")) sheet.mergeCells(address);
    cell.value = typed.value;
    drawn.push({ area, text: String(typed.value ?? ""), size });
  };
  const asText = (text: string): TypedValue => ({ value: text === "" ? null : text });

  return {
    title: (area, text) =>
      draw(area, asText(text), { alignment: LEFT, bold: true, larger: 1.5, boxed: false }),
    caption: (area, text) => draw(area, asText(text), { alignment: LEFT, boxed: false }),
    section: (area, text) => draw(area, asText(text), { alignment: LEFT, bold: true, boxed: true }),
    header: (area, text) =>
      draw(area, asText(text), { alignment: CENTRE, boxed: true, fill: look.headerFill }),
    value: (area, shown) => draw(area, typedValue(shown), { alignment: CENTRE, boxed: true }),
    count: (area, number) => draw(area, { value: number }, { alignment: CENTRE, boxed: true }),
    prose: (area, text) => draw(area, asText(text), { alignment: LEFT, boxed: true }),
    finish: () => fitRowHeights(sheet, drawn, look.lineHeight),
  };
}

import type { Archive } from "../package/archive";
import { readXml, type ReadAttribute } from "../package/xml";
import { stylesPartOf } from "./cell-formats";
import {
  NO_BORDERS,
  PLAIN_ALIGNMENT,
  PLAIN_FONT,
  PLAIN_STYLE,
  type AlignmentStyle,
  type BorderStyle,
  type CellStyle,
  type FontStyle,
} from "./cell-style";
import { readColors, type ResolveColor } from "./colors";
import { isTrue, type WorkbookPart } from "./workbook-part";

const HORIZONTAL: ReadonlyMap<string | null, AlignmentStyle["horizontal"]> = new Map([
  ["left", "left"],
  ["fill", "left"],
  ["center", "center"],
  ["centerContinuous", "center"],
  ["right", "right"],
  ["justify", "justify"],
  ["distributed", "justify"],
]);
const VERTICAL: ReadonlyMap<string | null, AlignmentStyle["vertical"]> = new Map([
  ["top", "top"],
  ["center", "center"],
  ["justify", "center"],
  ["distributed", "center"],
]);
/** Strict packages may name the edges by the direction of writing. */
const EDGES: ReadonlyMap<string, keyof BorderStyle> = new Map([
  ["top", "top"],
  ["right", "right"],
  ["end", "right"],
  ["bottom", "bottom"],
  ["left", "left"],
  ["start", "left"],
]);
const SECTIONS = new Set(["fonts", "fills", "borders", "cellXfs"]);

type Format = {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: AlignmentStyle;
};

const isOn = (attribute: ReadAttribute): boolean => isTrue(attribute("val") ?? "1");

function changedFont(
  font: FontStyle,
  element: string,
  attribute: ReadAttribute,
  colorOf: ResolveColor,
): FontStyle {
  switch (element) {
    case "b":
      return { ...font, bold: isOn(attribute) };
    case "i":
      return { ...font, italic: isOn(attribute) };
    case "sz":
      return { ...font, fontSize: Number(attribute("val")) || font.fontSize };
    case "color":
      return { ...font, fontColor: colorOf(attribute) };
    default:
      return font;
  }
}

const alignmentOf = (attribute: ReadAttribute): AlignmentStyle => ({
  horizontal: HORIZONTAL.get(attribute("horizontal")) ?? PLAIN_ALIGNMENT.horizontal,
  vertical: VERTICAL.get(attribute("vertical")) ?? PLAIN_ALIGNMENT.vertical,
  wrap: isTrue(attribute("wrapText")),
});

/** Gathers the records that the records of `cellXfs` are put together from. */
class StyleRecords {
  readonly #fonts: FontStyle[] = [];
  readonly #fills: (string | null)[] = [];
  readonly #borders: BorderStyle[] = [];
  readonly #formats: Format[] = [];
  #section = "";
  #filled = false;

  constructor(readonly colorOf: ResolveColor) {}

  open(element: string, attribute: ReadAttribute): void {
    if (SECTIONS.has(element)) this.#section = element;
    else if (this.#section === "fonts") this.#openInFonts(element, attribute);
    else if (this.#section === "fills") this.#openInFills(element, attribute);
    else if (this.#section === "borders") this.#openInBorders(element, attribute);
    else if (this.#section === "cellXfs") this.#openInFormats(element, attribute);
  }

  close(element: string): void {
    if (element === this.#section) this.#section = "";
  }

  styles(): readonly CellStyle[] {
    return this.#formats.map(({ font, fill, border, alignment }) => ({
      ...(this.#fonts[font] ?? PLAIN_FONT),
      ...alignment,
      fill: this.#fills[fill] ?? null,
      borders: this.#borders[border] ?? NO_BORDERS,
    }));
  }

  #openInFonts(element: string, attribute: ReadAttribute): void {
    if (element === "font") this.#fonts.push(PLAIN_FONT);
    const font = this.#fonts.pop();
    if (font) this.#fonts.push(changedFont(font, element, attribute, this.colorOf));
  }

  /** A pattern counts as its foreground, a gradient as its first colour. */
  #openInFills(element: string, attribute: ReadAttribute): void {
    if (element === "fill") this.#fills.push(null);
    if (element === "patternFill") {
      this.#filled = !["none", "gray125", "gray0625"].includes(attribute("patternType") ?? "none");
    }
    if (element === "gradientFill") this.#filled = true;
    if (!this.#filled || (element !== "fgColor" && element !== "color")) return;
    this.#fills[this.#fills.length - 1] = this.colorOf(attribute);
    this.#filled = false;
  }

  #openInBorders(element: string, attribute: ReadAttribute): void {
    if (element === "border") this.#borders.push(NO_BORDERS);
    const edge = EDGES.get(element);
    const hasLine = (attribute("style") ?? "none") !== "none";
    const border = edge && hasLine ? this.#borders.pop() : undefined;
    if (edge && border) this.#borders.push({ ...border, [edge]: true });
  }

  #openInFormats(element: string, attribute: ReadAttribute): void {
    const number = (name: string): number => Number(attribute(name) ?? 0);
    if (element === "xf") {
      this.#formats.push({
        font: number("fontId"),
        fill: number("fillId"),
        border: number("borderId"),
        alignment: PLAIN_ALIGNMENT,
      });
    }
    const format = element === "alignment" ? this.#formats.pop() : undefined;
    if (format) this.#formats.push({ ...format, alignment: alignmentOf(attribute) });
  }
}

/** The looks of `cellXfs`, by the position that cells point to; never empty. */
export function readCellStyles(
  file: string,
  archive: Archive,
  workbook: WorkbookPart,
): readonly CellStyle[] {
  const part = stylesPartOf(workbook, archive);
  if (part === null) return [PLAIN_STYLE];
  const records = new StyleRecords(readColors(file, archive, workbook, part));
  readXml(file, part, archive.read(part), records);
  const styles = records.styles();
  return styles.length > 0 ? styles : [PLAIN_STYLE];
}

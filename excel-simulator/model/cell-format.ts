/** How a cell looks, in the words of Office.js; never changed in place, so that cells may share one. */
export type CellFormat = {
  /** In its English form; `General` for none. */
  readonly numberFormat: string;
  readonly fill: Fill;
  readonly font: Font;
  readonly borders: Borders;
  readonly alignment: Alignment;
  /** What becomes of the cell once its sheet is protected. */
  readonly locked: boolean;
  readonly formulaHidden: boolean;
};

/** Colours are `#RRGGBB`, null for the automatic one. */
export type Color = string | null;

export const FILL_PATTERNS = [
  "None",
  "Solid",
  "Gray50",
  "Gray75",
  "Gray25",
  "Horizontal",
  "Vertical",
  "Down",
  "Up",
  "Checker",
  "SemiGray75",
  "LightHorizontal",
  "LightVertical",
  "LightDown",
  "LightUp",
  "Grid",
  "CrissCross",
  "Gray16",
  "Gray8",
  "LinearGradient",
  "RectangularGradient",
] as const;

export type FillPattern = (typeof FILL_PATTERNS)[number];

export type Fill = {
  readonly pattern: FillPattern;
  /** The background; of a gradient, its first colour. */
  readonly color: Color;
  /** The colour of the pattern's dots and lines. */
  readonly patternColor: Color;
  readonly gradient: Gradient | null;
};

export type Gradient = {
  /** The attributes of the gradient as files have them: `degree`, or `left`, `right`, `top`, `bottom`. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly stops: readonly { readonly position: number; readonly color: Color }[];
};

export const UNDERLINES = [
  "None",
  "Single",
  "Double",
  "SingleAccountant",
  "DoubleAccountant",
] as const;

export type Underline = (typeof UNDERLINES)[number];

export type Font = {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly subscript: boolean;
  readonly superscript: boolean;
  readonly underline: Underline;
  readonly color: Color;
};

export const EDGES = ["left", "right", "top", "bottom", "diagonalUp", "diagonalDown"] as const;

export type Edge = (typeof EDGES)[number];

/** The lines of a cell; an edge that is missing has none. */
export type Borders = Readonly<Partial<Record<Edge, Line>>>;

export const LINE_STYLES = [
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
export const LINE_WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;

export type LineStyle = (typeof LINE_STYLES)[number];
export type LineWeight = (typeof LINE_WEIGHTS)[number];

export type Line = {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly color: Color;
};

export const HORIZONTAL_ALIGNMENTS = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
export const VERTICAL_ALIGNMENTS = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
export const READING_ORDERS = ["Context", "LeftToRight", "RightToLeft"] as const;

export type Alignment = {
  readonly horizontal: (typeof HORIZONTAL_ALIGNMENTS)[number];
  readonly vertical: (typeof VERTICAL_ALIGNMENTS)[number];
  readonly wrapText: boolean;
  readonly shrinkToFit: boolean;
  readonly indentLevel: number;
  /** In degrees from -90 to 90; 180 for text that runs from top to bottom. */
  readonly textOrientation: number;
  readonly readingOrder: (typeof READING_ORDERS)[number];
};

export const NO_FILL: Fill = { pattern: "None", color: null, patternColor: null, gradient: null };

export const PLAIN_ALIGNMENT: Alignment = {
  horizontal: "General",
  vertical: "Bottom",
  wrapText: false,
  shrinkToFit: false,
  indentLevel: 0,
  textOrientation: 0,
  readingOrder: "Context",
};

/** The standard font of a new workbook in Japan. */
export const STANDARD_FONT: Font = {
  name: "游ゴシック",
  size: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  subscript: false,
  superscript: false,
  underline: "None",
  color: null,
};

export const GENERAL = "General";

/** The format of cells that nobody formatted. */
export const PLAIN_FORMAT: CellFormat = {
  numberFormat: GENERAL,
  fill: NO_FILL,
  font: STANDARD_FONT,
  borders: {},
  alignment: PLAIN_ALIGNMENT,
  locked: true,
  formulaHidden: false,
};

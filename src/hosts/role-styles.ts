import type { CellRole } from "../core";

/** How a cell looks; colours are RRGGBB. */
export type CellLook = {
  readonly font: FontLook;
  readonly fill: string | null;
  /** Drawn over the fill, so that fills stay apart without their colours; left out for none. */
  readonly pattern?: PatternLook;
  readonly border: BorderLook;
  readonly alignment: AlignmentLook;
};

/** Thin lines or dots, in the words of ST_PatternType; `color` is RRGGBB. */
export type PatternLook = { readonly kind: PatternKind; readonly color: string };

export type PatternKind =
  | "gray0625"
  | "lightDown"
  | "lightGrid"
  | "lightHorizontal"
  | "lightTrellis"
  | "lightUp"
  | "lightVertical";

/** `color` null is the automatic colour: black, and what the reader's contrast settings make of it. */
export type FontLook = {
  readonly size: number;
  readonly bold: boolean;
  readonly underlined: boolean;
  readonly color: string | null;
};

export type BorderLook = Readonly<Partial<Record<Edge, EdgeLook>>>;
export type Edge = "left" | "right" | "top" | "bottom";
export type EdgeLook = { readonly style: "thin" | "medium"; readonly color: string };

/** `horizontal` null leaves text at the left and numbers at the right. */
export type AlignmentLook = {
  readonly horizontal: "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wraps: boolean;
};

/** Yu Gothic is on every Windows and Mac Excel of the last ten years. */
export const FONT_NAME = "游ゴシック";

/** Charts: sizes of text in points; outline and frame as RRGGBB; the gap between bars in percent of a bar's width. */
export const CHART_LOOK = {
  textSize: 10,
  titleSize: 12,
  /** Keeps pale neighbours apart on a black-and-white print. */
  outline: "7F7F7F",
  frame: "D9D9D9",
  gap: 60,
  /** Shows the number of every part that is there at all. */
  labelFormat: "0;;",
} as const;

/** A bar behind a number, pale enough for the number to be read; RRGGBB. */
export const DATA_BAR_COLOR = "BDD7EE";

/** A native table draws nothing of its own beside the looks of its cells. */
export const TABLE_STYLE = "TableStyleLight1";

const QUIET = "595959";
const LINK = "0563C1";

const plain: FontLook = { size: 10, bold: false, underlined: false, color: null };
const bold: FontLook = { ...plain, bold: true };

const box = (color: string): BorderLook => {
  const edge: EdgeLook = { style: "thin", color };
  return { left: edge, right: edge, top: edge, bottom: edge };
};
const lightBox = box("A6A6A6");
const darkBox = box("7F7F7F");

const words: AlignmentLook = { horizontal: null, vertical: "top", wraps: true };
const centered: AlignmentLook = { horizontal: "center", vertical: "center", wraps: true };
/** Lines above and between tables run on over the empty cells beside them. */
const line: AlignmentLook = { horizontal: null, vertical: "center", wraps: false };

const table: CellLook = { font: plain, fill: null, border: lightBox, alignment: words };
const outside: CellLook = { font: plain, fill: null, border: {}, alignment: line };

/** Shades of verdicts step down in lightness, so that they stay apart on a black-and-white print. */
const verdict = (fill: string, font: FontLook): CellLook => ({
  font,
  fill,
  border: lightBox,
  alignment: { ...centered, vertical: "top" },
});

/** A cell of a form by what it was read as. */
const readAs = (fill: string, kind?: PatternKind, color = ""): CellLook => ({
  ...table,
  fill,
  ...(kind && { pattern: { kind, color } }),
});

const ROLE_LOOKS: Readonly<Record<CellRole, CellLook>> = {
  title: { ...outside, font: { ...bold, size: 16 } },
  subtitle: { ...outside, font: { ...plain, color: QUIET } },
  note: { ...outside, font: { ...plain, size: 9, color: QUIET } },
  section: {
    ...outside,
    font: { ...bold, size: 12 },
    alignment: { ...line, vertical: "bottom" },
  },
  header: { font: bold, fill: "DCE6F1", border: darkBox, alignment: centered },
  stub: table,
  body: table,
  "body-centered": { ...table, alignment: { ...words, horizontal: "center" } },
  figure: { ...table, alignment: { ...words, horizontal: "right" } },
  total: {
    ...table,
    font: bold,
    border: { ...lightBox, top: { style: "medium", color: "000000" } },
  },
  input: { ...table, fill: "FFFCE8" },
  good: verdict("EAF5E4", plain),
  caution: verdict("FFDB70", plain),
  bad: verdict("F1A59B", bold),
  muted: verdict("F2F2F2", { ...plain, color: QUIET }),
  "read-label": { ...readAs("E7E6E6"), font: bold },
  "read-field": readAs("FFF2CC", "gray0625", "BF9000"),
  "read-baseline": readAs("E4DFEC", "lightVertical", "CCC0DA"),
  "read-target": readAs("DDEBF7", "lightUp", "9DC3E6"),
  "read-actual": readAs("E2EFDA", "lightDown", "A9D08E"),
  "read-status": readAs("FCE4D6", "lightHorizontal", "F4B084"),
  "read-narrative": readAs("FFFFFF"),
  "read-summary": readAs("D9E1F2", "lightGrid", "B4C6E7"),
  "read-left-out": { ...readAs("FFFFFF"), font: { ...plain, color: QUIET } },
  "read-not-understood": { ...readAs("FFC7CE", "lightTrellis", "FF8F8F"), font: bold },
};

/** Where a cell stands, as far as its look depends on it. */
export type CellSituation = { readonly isLink: boolean; readonly isMerged: boolean };

/** The look of a cell on paper and on the screen; lines that the plan gives a merged area wrap inside it. */
export function lookOf(role: CellRole, { isLink, isMerged }: CellSituation): CellLook {
  const look = ROLE_LOOKS[role];
  return {
    ...look,
    font: isLink ? { ...look.font, underlined: true, color: LINK } : look.font,
    alignment: isMerged ? { ...look.alignment, wraps: true } : look.alignment,
  };
}

/** How a cell looks, as plain JSON. */
export type CellStyle = FontStyle &
  AlignmentStyle & {
    /** The colour behind the text as `#rrggbb`; null for none. */
    readonly fill: string | null;
    readonly borders: BorderStyle;
  };

export type FontStyle = {
  readonly bold: boolean;
  readonly italic: boolean;
  /** In points. */
  readonly fontSize: number;
  /** As `#rrggbb`; null for the system's own. */
  readonly fontColor: string | null;
};

export type AlignmentStyle = {
  /** `general` puts text to the left, numbers to the right and truth values in the middle. */
  readonly horizontal: "general" | "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
};

/** The edges that have a line, of whatever kind. */
export type BorderStyle = {
  readonly top: boolean;
  readonly right: boolean;
  readonly bottom: boolean;
  readonly left: boolean;
};

export const PLAIN_FONT: FontStyle = { bold: false, italic: false, fontSize: 11, fontColor: null };
export const PLAIN_ALIGNMENT: AlignmentStyle = {
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
};
export const NO_BORDERS: BorderStyle = { top: false, right: false, bottom: false, left: false };
export const PLAIN_STYLE: CellStyle = {
  ...PLAIN_FONT,
  ...PLAIN_ALIGNMENT,
  fill: null,
  borders: NO_BORDERS,
};

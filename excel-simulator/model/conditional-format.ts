import type { Area } from "./area";
import type { Borders, Color, Fill, Underline } from "./cell-format";

/** A look that depends on a condition; the first of a sheet's list has the highest priority. */
export type ConditionalFormat = {
  /** Looks like a GUID; unique in the workbook. */
  readonly id: string;
  areas: Area[];
  stopIfTrue: boolean;
  rule: ConditionalRule;
};

export type ConditionalRule =
  | { kind: "cell-value"; operator: string; formulas: string[]; look: ConditionalLook }
  | { kind: "contains-text"; operator: string; text: string; look: ConditionalLook }
  /** A formula without its leading `=`. */
  | { kind: "custom"; formula: string; look: ConditionalLook }
  | {
      kind: "data-bar";
      minimum: DataBarEnd;
      maximum: DataBarEnd;
      showsValue: boolean;
      color: Color;
      isGradient: boolean;
      direction: "Context" | "LeftToRight" | "RightToLeft";
    }
  /** Any other kind, as its file has it: the XML of its `cfRule`. */
  | { kind: "unknown"; xml: string };

/** `type` in the words of Office.js: `Automatic`, `LowestValue`, `HighestValue`, `Number`, `Percent`, `Formula`, `Percentile`. */
export type DataBarEnd = { readonly type: string; readonly formula: string | null };

/** What the condition changes; null where it leaves the cell's own look. */
export type ConditionalLook = {
  readonly fill: Fill | null;
  readonly fontColor: Color;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly strikethrough: boolean | null;
  readonly underline: Underline | null;
  readonly borders: Borders;
  readonly numberFormat: string | null;
};

export const NO_CONDITIONAL_LOOK: ConditionalLook = {
  fill: null,
  fontColor: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
  borders: {},
  numberFormat: null,
};

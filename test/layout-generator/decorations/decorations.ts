import type { Draw } from "../draw";
import type { Variant } from "../vocabulary/vocabulary";

/** What stands on a sheet besides its tables, or is done to them; each is on or off by itself. */
export const DECORATIONS = [
  "offset",
  "title",
  "date-line",
  "remarks",
  "legend",
  "cover-sheet",
  "contents-sheet",
  "blank-rows",
  "blank-columns",
  "labels-not-merged",
  "broken-headers",
  "full-width",
  "hidden-lines",
  "hidden-sheet",
  "stray-notes",
  "total-row",
  "rate-column",
  "table-below",
  "table-beside",
  "readings",
  "page-furniture",
] as const;

/** Those that only opened workbooks have. */
export const OPENED_DECORATIONS = ["approval-boxes", "contact-line", "filled-in-by"] as const;

/** Those that only opened-second workbooks have, of which each has some; the last is for ledgers. */
export const OPENED_SECOND_DECORATIONS = [
  "revision-history",
  "approval-row",
  "repeated-header",
] as const;

/** Those that only held-out workbooks have, of which each has some; the last is for ledgers. */
export const HELD_OUT_DECORATIONS = ["legend-of-marks", "print-line", "subtotal-rows"] as const;

export type Decoration =
  | (typeof DECORATIONS)[number]
  | (typeof OPENED_DECORATIONS)[number]
  | (typeof OPENED_SECOND_DECORATIONS)[number]
  | (typeof HELD_OUT_DECORATIONS)[number];

const SHARE_ON = 0.28;

type Combination = ReadonlySet<Decoration>;

/** Which of two disjoint sets a combination belongs to: those of an even number are seen, the others are opened. */
const isOdd = (combination: Combination): boolean => combination.size % 2 === 1;

/** Chooses a combination of the variant's own set, and some of its own decorations besides. */
export function chooseDecorations(draw: Draw, variant: Variant): Combination {
  if (variant === "opened-second") return chooseWithOwn(draw, OPENED_SECOND_DECORATIONS);
  if (variant === "held-out") return chooseWithOwn(draw, HELD_OUT_DECORATIONS);
  const isOn = (decoration: Decoration): boolean => draw.chance(decoration, SHARE_ON);
  const combination = new Set<Decoration>(DECORATIONS.filter(isOn));
  if (isOdd(combination) !== (variant === "opened")) {
    const last = draw.pick("one more or less", DECORATIONS);
    if (!combination.delete(last)) combination.add(last);
  }
  return variant === "seen"
    ? combination
    : new Set([...combination, ...OPENED_DECORATIONS.filter(isOn)]);
}

/** Any of the common ones with at least one of its own that goes on any sheet, so that no other variant has the combination. */
function chooseWithOwn(draw: Draw, own: readonly Decoration[]): Combination {
  const isOn = (decoration: Decoration): boolean => draw.chance(decoration, SHARE_ON);
  const others = [...DECORATIONS, ...OPENED_DECORATIONS].filter(isOn);
  const onAnySheet = own.slice(0, -1);
  return new Set([...others, ...own.filter(isOn), draw.pick("one of its own", onAnySheet)]);
}

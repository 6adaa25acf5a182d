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

/** Those that only held-out workbooks have, of which each has some; the last two are for ledgers. */
export const HELD_OUT_DECORATIONS = [
  "revision-history",
  "legend-of-marks",
  "approval-row",
  "print-line",
  "repeated-header",
  "subtotal-rows",
] as const;

const ON_ANY_SHEET = HELD_OUT_DECORATIONS.slice(0, 4);

export type Decoration =
  | (typeof DECORATIONS)[number]
  | (typeof OPENED_DECORATIONS)[number]
  | (typeof HELD_OUT_DECORATIONS)[number];

const SHARE_ON = 0.28;

type Combination = ReadonlySet<Decoration>;

/** Which of two disjoint sets a combination belongs to: those of an even number are seen, the others are opened. */
const isOdd = (combination: Combination): boolean => combination.size % 2 === 1;

/** Chooses a combination of the variant's own set, and some of its own decorations besides. */
export function chooseDecorations(draw: Draw, variant: Variant): Combination {
  if (variant === "held-out") return chooseHeldOut(draw);
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

/** Any of the others with at least one of their own, so that no combination was ever seen. */
function chooseHeldOut(draw: Draw): Combination {
  const isOn = (decoration: Decoration): boolean => draw.chance(decoration, SHARE_ON);
  const others = [...DECORATIONS, ...OPENED_DECORATIONS].filter(isOn);
  const own = HELD_OUT_DECORATIONS.filter(isOn);
  return new Set([...others, ...own, draw.pick("one of its own", ON_ANY_SHEET)]);
}

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

export type Decoration = (typeof DECORATIONS)[number];

const SHARE_ON = 0.28;

/** Which of the two disjoint sets a combination belongs to: those of an even number are seen, the others are held out. */
export const variantOf = (combination: ReadonlySet<Decoration>): Variant =>
  combination.size % 2 === 0 ? "seen" : "held-out";

/** Chooses a combination of the variant's own set. */
export function chooseDecorations(draw: Draw, variant: Variant): ReadonlySet<Decoration> {
  const combination = new Set(
    DECORATIONS.filter((decoration) => draw.chance(decoration, SHARE_ON)),
  );
  if (variantOf(combination) === variant) return combination;
  const last = draw.pick("one more or less", DECORATIONS);
  if (!combination.delete(last)) combination.add(last);
  return combination;
}

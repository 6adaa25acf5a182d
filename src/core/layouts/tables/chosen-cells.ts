import type { LogicalCell } from "../../workbook";
import { lookOf } from "./content-look";
import { isIdentity, type FieldItem } from "./form-item";
import type { HeaderMeaning } from "./header-meaning";

/** A label with the cells that it may speak of: those to its right, and the one below it. */
export type Candidates = {
  readonly label: LogicalCell;
  readonly meaning: HeaderMeaning;
  readonly right: readonly LogicalCell[];
  readonly below: LogicalCell | null;
};

/** Where the labels of a sheet that leave no choice have their words: below, and 1, 0 or -1 for those that name a form. */
export type Preference = { readonly below: boolean; readonly names: number };

/** Whether a label names a form or record. */
export const namesForm = ({ meaning }: Candidates): boolean => isIdentity(meaning.attribute);

/** The cells that a label speaks of; `answer` is what people said, `right` or `below`. */
export function chosenOf(
  candidate: Candidates,
  preference: Preference,
  used: ReadonlySet<LogicalCell>,
  answer: string | null,
): FieldItem {
  const { label, meaning, right, below } = candidate;
  const field = (cells: readonly LogicalCell[], rival: LogicalCell | null): FieldItem => ({
    kind: "field",
    label,
    meaning,
    inline: null,
    cells,
    rival,
  });
  const under = below && !used.has(below) ? below : null;
  const [beside] = right;
  if (!beside) return field(under ? [under] : [], null);
  if (!under) return field(right, null);
  if (answer === "right") return field(right, null);
  if (answer === "below") return field([under], null);
  const isAligned =
    under.left === label.left && under.right === label.right && label.right > label.left;
  const isNear = beside.left === label.right + 1;
  const look = lookOf(meaning, beside, under);
  if (look === "beside" && isNear) return field(right, null);
  if (look === "under") return field([under], null);
  const prefersBeside = namesForm(candidate) && preference.names < 0;
  if (isAligned && isNear && prefersBeside) return field(right, under);
  if (isAligned) return field([under], isNear ? beside : null);
  return isNear ? field(right, preference.below ? under : null) : field([under], beside);
}

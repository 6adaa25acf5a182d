import type { LogicalCell } from "../../workbook";
import { attributeOfTexts } from "./content-look";
import type { FieldItem } from "./form-item";
import type { HeaderMeaning } from "./header-meaning";

/** A label with the cells in both directions that it may speak of. */
export type Candidates = {
  readonly label: LogicalCell;
  readonly meaning: HeaderMeaning;
  /** Whether it says which form it is, as a name or a department does. */
  readonly namesForm: boolean;
  readonly right: readonly LogicalCell[];
  readonly below: LogicalCell | null;
};

/** Whether most words stand below their labels, and 1, 0 or -1 where those of labels that name a form do, or do not. */
export type Preference = { readonly below: boolean; readonly names: number };

/** Where the labels of a sheet have their words that leave no choice. */
export function preferenceOf(candidates: readonly Candidates[]): Preference {
  const below = candidates.filter((candidate) => candidate.right.length === 0 && candidate.below);
  const beside = candidates.filter((candidate) => candidate.right.length > 0 && !candidate.below);
  const naming = (list: readonly Candidates[]): number =>
    list.filter(({ namesForm }) => namesForm).length;
  return {
    below: below.length > beside.length,
    // Labels of one kind lie alike: what names a form says nothing of its texts.
    names: Math.sign(naming(below) - naming(beside)),
  };
}

/** Of two cells the only one that looks like what the label names; null where both do, or neither. */
function lookOf(
  { attribute }: HeaderMeaning,
  beside: LogicalCell,
  under: LogicalCell,
): "beside" | "under" | null {
  const [right, below] = [beside, under].map(
    ({ text }) => attribute !== null && attributeOfTexts([text.trim()]) === attribute,
  );
  if (right === below) return null;
  return right ? "beside" : "under";
}

/** Whether a label heads wide words below it, merged as they are or single above their first cell, clear of what stands beside. */
export const standsOver = (
  label: LogicalCell,
  under: LogicalCell,
  beside: LogicalCell | undefined,
): boolean =>
  under.left === label.left &&
  under.right > under.left &&
  (label.right === under.right ||
    (label.right === label.left && beside !== undefined && beside.left > under.right));

/** The field of a label: what stands where people said, where it looks right, or where the sheet's other labels have theirs. */
export function chosenOf(
  candidate: Candidates,
  preference: Preference,
  used: ReadonlySet<LogicalCell>,
  answer: string | null,
): FieldItem {
  const { label, meaning, right, below } = candidate;
  const field = { kind: "field", label, meaning, inline: null } as const;
  const under = below && !used.has(below) ? below : null;
  const [beside] = right;
  if (!beside) return { ...field, cells: under ? [under] : [], rival: null };
  if (!under) return { ...field, cells: right, rival: null };
  if (answer === "right") return { ...field, cells: right, rival: null };
  if (answer === "below") return { ...field, cells: [under], rival: null };
  const isAligned = standsOver(label, under, beside);
  const isNear = beside.left === (isAligned ? under.right : label.right) + 1;
  const look = lookOf(meaning, beside, under);
  if (look === "beside") return { ...field, cells: right, rival: null };
  if (look === "under") return { ...field, cells: [under], rival: null };
  const prefersBeside = candidate.namesForm && preference.names < 0;
  if (isAligned && isNear && prefersBeside) return { ...field, cells: right, rival: under };
  if (isAligned) return { ...field, cells: [under], rival: isNear ? beside : null };
  return isNear
    ? { ...field, cells: right, rival: preference.below ? under : null }
    : { ...field, cells: [under], rival: beside };
}

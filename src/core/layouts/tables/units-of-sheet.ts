import type { FieldItem, FormItem } from "./form-item";
import { IDENTITY, topOf } from "./form-items";
import type { Attribute } from "./header-meaning";

/** A stretch of a sheet that speaks of one initiative: what holds for all of it, and its blocks of one indicator each. */
export type SheetUnit = {
  readonly shared: readonly FormItem[];
  readonly blocks: readonly (readonly FormItem[])[];
};

/** Parts a sheet into units: one begins with the labels that name the next initiative, or that stand above the first name again. */
export function unitsOf(items: readonly FormItem[]): readonly SheetUnit[] {
  const level = unitLevel(items);
  const starts =
    level === "name"
      ? headsAgain(items)
      : upToLabelsAgain(items, level ? startsOf(items, level, true) : []);
  const tops = [0, ...starts];
  return tops.map((from, index) => blocksOf(items.slice(from, tops[index + 1] ?? items.length)));
}

/** The places at which forms begin but the first, moved up over the labels that also stand above the first one. */
function upToLabelsAgain(
  items: readonly FormItem[],
  [first, ...others]: readonly number[],
): readonly number[] {
  const labels = labelsAbove(items, first);
  return others.map((place) => labels.upOver(place));
}

/** The labels that stand before a place, where they come again further down. */
function labelsAbove(items: readonly FormItem[], place: number | undefined) {
  const above = new Set(items.slice(0, place).flatMap(wordsOfLabel));
  const isAgain = (item: FormItem | undefined): boolean =>
    item !== undefined && wordsOfLabel(item).some((words) => above.has(words));
  /** The place of the first of such labels that stand together right before a place. */
  const upOver = (from: number): number => {
    let start = from;
    while (isAgain(items[start - 1])) start -= 1;
    return start;
  };
  return { isAgain, upOver };
}

/** Labels that begin a form where nobody knows the word for its initiative. */
const HEADS: readonly Attribute[] = ["department", "number", "goal"];

/**
 * The places at which labels from above the first indicator come again behind a table or a name; none where they do not,
 * or where nothing follows the last of them, so that they end forms.
 */
function headsAgain(items: readonly FormItem[]): readonly number[] {
  const isName = (item: FormItem): boolean =>
    item.kind === "field" && item.meaning.attribute === "name";
  const first = items.findIndex(isName);
  const labels = labelsAbove(items, first);
  const starts: number[] = [];
  let isOpen = false;
  for (const [index, item] of items.entries()) {
    if (index < first) continue;
    const begins =
      item.kind === "field" &&
      item.meaning.attribute !== null &&
      HEADS.includes(item.meaning.attribute);
    if (isOpen && begins && labels.isAgain(item)) {
      starts.push(labels.upOver(index));
      isOpen = false;
    } else isOpen ||= item.kind === "table" || isName(item);
  }
  return isOpen ? starts : [];
}

/** The innermost label of an initiative that the fields of a sheet use; names of indicators alone where none does. */
function unitLevel(items: readonly FormItem[]): Attribute | null {
  const has = (attribute: Attribute): boolean =>
    items.some((item) => item.kind === "field" && item.meaning.attribute === attribute);
  return (["initiative", "policy", "basic-policy", "name"] as const).find(has) ?? null;
}

/** The places at which an attribute comes (again), moved up over the labels that name the same form before it. */
function startsOf(
  items: readonly FormItem[],
  attribute: Attribute,
  overRows: boolean,
): readonly number[] {
  const starts: number[] = [];
  for (const [index, item] of items.entries()) {
    if (item.kind !== "field" || item.meaning.attribute !== attribute) continue;
    let start = index;
    while (start > (starts.at(-1) ?? -1) + 1 && belongsBefore(items, start, overRows)) start -= 1;
    starts.push(start);
  }
  return starts;
}

/** Whether the item before one names the same form: a label of identity, in the same row where rows do not count. */
function belongsBefore(items: readonly FormItem[], index: number, overRows: boolean): boolean {
  const before = items[index - 1];
  const own = items[index];
  if (!before || !own || before.kind !== "field" || own.kind !== "field") return false;
  const { attribute, role } = before.meaning;
  if (role !== null || attribute === null || !IDENTITY.includes(attribute)) return false;
  return overRows
    ? attribute !== "name"
    : topOf(before) === topOf(own) && attribute !== "initiative";
}

function blocksOf(items: readonly FormItem[]): SheetUnit {
  const starts = startsOf(items, "name", false);
  const [first] = starts;
  if (first === undefined) return { shared: items, blocks: [] };
  const parts = starts.map((from, index) => items.slice(from, starts[index + 1] ?? items.length));
  const { own, shared } = splitLast(parts);
  return { shared: [...items.slice(0, first), ...shared], blocks: own };
}

/** What follows the last block speaks for the whole unit, unless it stands in the other blocks as well. */
function splitLast(parts: readonly (readonly FormItem[])[]): {
  readonly own: readonly (readonly FormItem[])[];
  readonly shared: readonly FormItem[];
} {
  const last = parts.at(-1);
  const others = parts.slice(0, -1);
  if (!last || others.length === 0) return { own: parts, shared: [] };
  const known = new Set(others.flatMap((part) => part.flatMap(wordsOfLabel)));
  const tableAt = last.map(({ kind }) => kind).lastIndexOf("table");
  const isShared = (item: FormItem, index: number): boolean =>
    index > tableAt && item.kind === "field" && !known.has(item.label.text);
  return {
    own: [...others, last.filter((item, index) => !isShared(item, index))],
    shared: last.filter(isShared),
  };
}

const wordsOfLabel = (item: FormItem): readonly string[] =>
  item.kind === "field" ? [item.label.text] : [];

/** The fields among items. */
export const fieldsOf = (items: readonly FormItem[]): readonly FieldItem[] =>
  items.filter((item) => item.kind === "field");

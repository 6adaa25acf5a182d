import type { FieldItem, FormItem } from "./form-item";
import { IDENTITY, topOf } from "./form-items";
import type { Attribute } from "./header-meaning";

/** A stretch of a sheet that speaks of one initiative: what holds for all of it, and its blocks of one indicator each. */
export type SheetUnit = {
  readonly shared: readonly FormItem[];
  readonly blocks: readonly (readonly FormItem[])[];
};

/** Parts a sheet into units: one begins with the labels that name the next initiative. */
export function unitsOf(items: readonly FormItem[]): readonly SheetUnit[] {
  const level = unitLevel(items);
  const starts = level ? startsOf(items, level, true) : [];
  const tops = [0, ...starts.slice(1)];
  return tops.map((from, index) =>
    blocksOf(items.slice(from, tops[index + 1] ?? items.length), level),
  );
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

function blocksOf(items: readonly FormItem[], level: Attribute | null): SheetUnit {
  const starts = level === "name" || level === null ? [] : startsOf(items, "name", false);
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

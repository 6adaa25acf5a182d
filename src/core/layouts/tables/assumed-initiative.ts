import type { FieldItem, FormItem } from "./form-item";
import type { Attribute } from "./header-meaning";
import { plainHeader } from "./plain-header";
import { isProse } from "./prose";

const INITIATIVES: readonly Attribute[] = ["initiative", "policy", "basic-policy"];

const isField = (item: FormItem, attribute: Attribute): item is FieldItem =>
  item.kind === "field" && item.meaning.attribute === attribute;

/** The fields of an attribute by their labels' words, in the order in which the labels come first. */
function groupsOf(items: readonly FormItem[], attribute: Attribute): readonly FieldItem[][] {
  const groups = new Map<string, FieldItem[]>();
  for (const item of items) {
    if (!isField(item, attribute)) continue;
    const words = plainHeader(item.label.text)?.words ?? item.label.text;
    const group = groups.get(words);
    if (group) group.push(item);
    else groups.set(words, [item]);
  }
  return [...groups.values()];
}

const textsOf = (group: readonly FieldItem[]): number =>
  new Set(group.map(({ cells, inline }) => inline ?? cells.map(({ text }) => text).join())).size;

/** The fields of 改革の取組 and the like where no sentences stand beside any of them. */
function namingWords(items: readonly FormItem[]): readonly FieldItem[] {
  const fields = items.filter((item) => item.kind === "field");
  const naming = fields.filter(({ meaning, cells }) => meaning.mayName && cells.length > 0);
  const arePlain = naming.every(({ cells }) => !cells.some(({ text }) => isProse(text)));
  return arePlain ? naming : [];
}

/**
 * Where no label of a sheet names an initiative, a word that may do so does, or one of two kinds of goals or of two kinds
 * of names must: the inner of the goals, the outer of the names. It is only assumed, so it will be asked about.
 */
export function withAssumedInitiative(items: readonly FormItem[]): readonly FormItem[] {
  const isNamed = items.some(
    (item) => item.kind === "field" && INITIATIVES.some((attribute) => isField(item, attribute)),
  );
  if (isNamed) return items;
  const goals = groupsOf(items, "goal");
  const names = groupsOf(items, "name");
  const inner = [...goals].sort((first, second) => textsOf(second) - textsOf(first))[0];
  const outer = names.length > 1 ? names[0] : undefined;
  const isGoal = inner !== undefined && (goals.length > 1 || textsOf(inner) > 1);
  const naming = namingWords(items);
  const chosen = naming.length > 0 ? naming : isGoal ? inner : outer;
  if (!chosen) return items;
  const assumed = new Set<FormItem>(chosen);
  return items.map((item) =>
    item.kind === "field" && assumed.has(item)
      ? { ...item, meaning: { ...item.meaning, attribute: "initiative", certain: false } }
      : item,
  );
}

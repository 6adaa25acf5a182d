/**
 * Sorts a list, or gives back the list itself where it is in order: what stands on a form nearly always is, and looking
 * costs less than sorting.
 */
export function inOrder<Item>(
  items: readonly Item[],
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  for (let index = 1; index < items.length; index += 1) {
    const [before, item] = [items[index - 1], items[index]];
    if (before !== undefined && item !== undefined && compare(before, item) > 0) {
      return [...items].sort(compare);
    }
  }
  return items;
}

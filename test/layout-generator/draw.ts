/** Choices that depend on a seed and on their own name only, so that a new choice leaves all others as they were. */
export type Draw = {
  /** From 0 up to, but not including, 1. */
  fraction(name: string): number;
  /** A whole number, both ends inclusive. */
  integer(name: string, from: number, to: number): number;
  /** True in the given share of all seeds. */
  chance(name: string, share: number): boolean;
  pick<T>(name: string, list: readonly T[]): T;
  shuffle<T>(name: string, list: readonly T[]): readonly T[];
  /** Choices of the same names for another thing, such as the second indicator. */
  under(name: string): Draw;
};

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a with the final mixing of MurmurHash3, so that names which differ in one letter are far apart. */
function hash(text: string): number {
  let state = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), FNV_PRIME);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}

/** Opens the choices of a path such as `seen/ledger/17`. */
export function createDraw(path: string): Draw {
  const fraction = (name: string): number => hash(`${path}/${name}`) / 2 ** 32;
  const integer = (name: string, from: number, to: number): number =>
    from + Math.floor(fraction(name) * (to - from + 1));
  const pick = <T>(name: string, list: readonly T[]): T => {
    const chosen = list[integer(name, 0, list.length - 1)];
    if (chosen === undefined) throw new Error(`${path}/${name}: an empty list has nothing to pick`);
    return chosen;
  };
  const shuffle = <T>(name: string, list: readonly T[]): readonly T[] =>
    list
      .map((entry, index) => ({ entry, key: fraction(`${name}/${index}`) }))
      .sort((first, second) => first.key - second.key)
      .map(({ entry }) => entry);
  return {
    fraction,
    integer,
    chance: (name, share) => fraction(name) < share,
    pick,
    shuffle,
    under: (name) => createDraw(`${path}/${name}`),
  };
}

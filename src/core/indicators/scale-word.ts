const FACTORS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1_000],
  ["万", 10_000],
  ["億", 100_000_000],
  ["兆", 1_000_000_000_000],
]);

/** The factor of a scale word, compound ones such as 百万 included; 1 for none. */
export const factorOf = (word: string): number =>
  [...word].reduce((factor, part) => factor * (FACTORS.get(part) ?? 1), 1);

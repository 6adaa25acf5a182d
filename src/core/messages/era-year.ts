type Era = { readonly begins: number; readonly name: string; readonly letter: string };

/** The newest era first; each begins in its first western year. */
const ERAS: readonly Era[] = [
  { begins: 2019, name: "令和", letter: "R" },
  { begins: 1989, name: "平成", letter: "H" },
  { begins: 1926, name: "昭和", letter: "S" },
];

const eraOf = (year: number): Era | undefined => ERAS.find(({ begins }) => year >= begins);

/** A western year in the era that most of it, and a fiscal year that begins in it, is named by: 2019 is 令和元. */
export function eraYear(year: number): string {
  const era = eraOf(year);
  if (!era) return String(year);
  const count = year - era.begins + 1;
  return `${era.name}${count === 1 ? "元" : count}`;
}

/** The same in short: 2019 is R1. */
export function shortEraYear(year: number): string {
  const era = eraOf(year);
  return era ? `${era.letter}${year - era.begins + 1}` : String(year);
}

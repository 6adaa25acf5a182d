type Era = {
  readonly name: string;
  readonly letter: string;
  /** The era's first day. */
  readonly from: Day;
};

type Day = { readonly year: number; readonly month: number; readonly day: number };

/** The newest era first. */
const ERAS: readonly Era[] = [
  { name: "令和", letter: "R", from: { year: 2019, month: 5, day: 1 } },
  { name: "平成", letter: "H", from: { year: 1989, month: 1, day: 8 } },
  { name: "昭和", letter: "S", from: { year: 1926, month: 12, day: 25 } },
];

const eraOf = (year: number): Era | undefined => ERAS.find(({ from }) => year >= from.year);

const isOnOrAfter = (day: Day, from: Day): boolean =>
  (day.year - from.year || day.month - from.month || day.day - from.day) >= 0;

const named = (era: Era | undefined, year: number): string => {
  if (!era) return String(year);
  const count = year - era.from.year + 1;
  return `${era.name}${count === 1 ? "元" : count}`;
};

/** The era year by which a fiscal year that begins in a western year is named: 2019 is 令和元. */
export const eraYear = (year: number): string => named(eraOf(year), year);

/** The era year that a day lies in: 2019-04-30 is 平成31, the day after is 令和元. */
export const eraYearOfDay = (day: Day): string =>
  named(
    ERAS.find(({ from }) => isOnOrAfter(day, from)),
    day.year,
  );

/** A fiscal year's era year in short: 2019 is R1. */
export function shortEraYear(year: number): string {
  const era = eraOf(year);
  return era ? `${era.letter}${year - era.from.year + 1}` : String(year);
}

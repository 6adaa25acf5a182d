import { compareDates, type CalendarDate } from "../../../core";

/** An era as number formats write it: `ggg` 令和, `gg` 令, `g` R. */
export type EraYear = { readonly name: string; readonly letter: string; readonly year: number };

const ERAS = [
  { name: "令和", letter: "R", from: { year: 2019, month: 5, day: 1 } },
  { name: "平成", letter: "H", from: { year: 1989, month: 1, day: 8 } },
  { name: "昭和", letter: "S", from: { year: 1926, month: 12, day: 25 } },
  { name: "大正", letter: "T", from: { year: 1912, month: 7, day: 30 } },
];
const MEIJI = { name: "明治", letter: "M", from: { year: 1868, month: 1, day: 1 } };

/** The era of a day that Excel can hold, and its year counted from 1. */
export function eraYearOf(date: CalendarDate): EraYear {
  const { name, letter, from } = ERAS.find((era) => compareDates(date, era.from) >= 0) ?? MEIJI;
  return { name, letter, year: date.year - from.year + 1 };
}

const WEEKDAYS = ["日", "月", "火", "水", "木", "金", "土"];

/** The weekday of a serial of the 1900 date system, as `aaa` shows it: 木. */
export function weekdayOf(serial: number): string {
  return WEEKDAYS[(Math.floor(serial) + 6) % 7] ?? "";
}

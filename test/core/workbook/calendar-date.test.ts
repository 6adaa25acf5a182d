import fc from "fast-check";
import { compareDates, daysInMonth, formatIsoDate, parseIsoDate } from "../../../src/core";

const date = fc
  .integer({ min: 1, max: 9999 })
  .chain((year) =>
    fc
      .integer({ min: 1, max: 12 })
      .chain((month) =>
        fc.integer({ min: 1, max: daysInMonth(year, month) }).map((day) => ({ year, month, day })),
      ),
  );

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2400, 2, 29],
  [2022, 4, 30],
  [2022, 12, 31],
])("%i-%i has %i days", (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
});

test("every day survives writing and reading", () => {
  fc.assert(
    fc.property(date, (day) => {
      expect(parseIsoDate(formatIsoDate(day))).toEqual(day);
    }),
  );
});

test.each([
  "",
  "2022-02-29",
  "2022-13-01",
  "2022-00-10",
  "2022-04-31",
  "2022-4-1",
  "2022/04/01",
  "R4.4.1",
  "2022-04-01T00:00",
])("%j is no day", (text) => {
  expect(parseIsoDate(text)).toBeNull();
});

test("days are in the order of their written form", () => {
  fc.assert(
    fc.property(date, date, (first, second) => {
      const [one, other] = [formatIsoDate(first), formatIsoDate(second)];
      expect(Math.sign(compareDates(first, second))).toBe(one < other ? -1 : one > other ? 1 : 0);
    }),
  );
});

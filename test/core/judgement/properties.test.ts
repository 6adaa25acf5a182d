import fc from "fast-check";
import type { Verdict } from "../../../src/core";
import { anIndicator, type YearText } from "../../support/indicator-builder";
import { judge } from "../../support/judge";

const FIRST = 2017;
const LAST = 2023;
const GOODNESS: readonly Verdict[] = ["behind", "slightly-behind", "on-track", "achieved"];

/** Figures in tenths, as forms write them. */
const figure = fc.integer({ min: 0, max: 20_000 }).map((tenths) => tenths / 10);
const year = fc.integer({ min: FIRST + 1, max: LAST });

/** A plan from a baseline to a final target, with or without targets for the years between. */
const plan = fc.record({
  baseline: fc.option(figure, { nil: null }),
  final: figure,
  between: fc.uniqueArray(fc.tuple(fc.integer({ min: FIRST + 1, max: LAST - 1 }), figure), {
    maxLength: 4,
    selector: ([of]) => of,
  }),
  comparator: fc.constantFrom("", "以上", "以下", "未満", "超"),
});
type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

const endOf = (fiscalYear: number): string => `${fiscalYear + 1}-03-31`;

function judged(
  { baseline, final, between, comparator }: Plan,
  actual: number,
  fiscalYear: number,
  scale = 1,
) {
  const written = (number: number, sign = ""): string =>
    `${(number * scale).toLocaleString("en", { maximumFractionDigits: 1 })}件${sign}`;
  const targets = [...between, [LAST, final] as const].map(([of, number]): YearText => [
    of,
    written(number, comparator),
  ]);
  return judge(
    anIndicator({
      name: "取組",
      ...(baseline === null ? {} : { baseline: [FIRST, written(baseline)] }),
      targets,
      actuals: [[fiscalYear, written(actual)]],
    }),
    { asOf: endOf(fiscalYear) },
  );
}

/** Lower is better where a target says so, or where it lies below where the figure started. */
function lowerIsBetter({ baseline, final, between, comparator }: Plan): boolean {
  if (comparator !== "") return comparator === "以下" || comparator === "未満";
  const inOrder = [...between].sort(([first], [second]) => first - second);
  const start = baseline ?? inOrder.map(([, number]) => number).find((number) => number !== final);
  return start === undefined || start === final ? final === 0 : final < start;
}

test("a better actual never makes the verdict worse, in either direction", () => {
  fc.assert(
    fc.property(plan, figure, figure, year, (given, one, other, fiscalYear) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const [worse, better] = lowerIsBetter(given) ? [high, low] : [low, high];
      const [first, second] = [worse, better].map((actual) =>
        GOODNESS.indexOf(judged(given, actual, fiscalYear).verdict),
      );
      fc.pre(first !== -1 && second !== -1);
      expect(second).toBeGreaterThanOrEqual(first ?? 0);
    }),
    { numRuns: 500 },
  );
});

test("figures a thousand times as large are judged the same", () => {
  fc.assert(
    fc.property(plan, figure, year, (given, actual, fiscalYear) => {
      const small = judged(given, actual, fiscalYear);
      const large = judged(given, actual, fiscalYear, 1000);
      expect([large.verdict, large.progress, large.attainment]).toEqual([
        small.verdict,
        small.progress,
        small.attainment,
      ]);
      expect(large.expected ?? 0).toBeCloseTo((small.expected ?? 0) * 1000, 0);
    }),
  );
});

test("what is expected moves from the baseline to the target and never back", () => {
  fc.assert(
    fc.property(figure, figure, year, year, (baseline, final, one, other) => {
      const [earlier, later] = [Math.min(one, other), Math.max(one, other)];
      const given: Plan = { baseline, final, between: [], comparator: "" };
      const [before, after] = [earlier, later].map(
        (fiscalYear) => judged(given, baseline, fiscalYear).expected ?? Number.NaN,
      );
      const way = Math.sign(final - baseline);
      expect(way * ((after ?? 0) - (before ?? 0))).toBeGreaterThanOrEqual(0);
      expect(way * (final - (after ?? 0))).toBeGreaterThanOrEqual(0);
    }),
  );
});

test("the same figures always give the same judgement", () => {
  fc.assert(
    fc.property(plan, figure, year, (given, actual, fiscalYear) => {
      expect(judged(given, actual, fiscalYear)).toEqual(judged(given, actual, fiscalYear));
    }),
  );
});

test("no reason says undefined, NaN or Infinity", () => {
  fc.assert(
    fc.property(plan, figure, year, (given, actual, fiscalYear) => {
      expect(judged(given, actual, fiscalYear).reason).not.toMatch(/undefined|NaN|Infinity|null/);
    }),
  );
});

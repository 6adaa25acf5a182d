import fc from "fast-check";
import { LOCALES, PRESETS, type Verdict } from "../../../../src/core";
import { gatherFacts, judgeIndicator } from "../../../../src/core/judgement";
import { expectedIn } from "../../../../src/core/judgement/methods/expected-path";
import { anIndicator, type YearText } from "../../../support/indicator-builder";

const FIRST = 2017;
const LAST = 2023;
const GOODNESS: readonly Verdict[] = ["behind", "slightly-behind", "on-track", "achieved"];

/** Figures in tenths, as forms write them. */
const figure = fc.integer({ min: 0, max: 20_000 }).map((tenths) => tenths / 10);
const year = fc.integer({ min: FIRST + 1, max: LAST });
const preset = fc.constantFrom(...PRESETS);

/** A plan with or without a baseline, targets for the years between, a figure of the year before, and a unit. */
const plan = fc.record({
  baseline: fc.option(figure, { nil: null }),
  final: figure,
  between: fc.uniqueArray(fc.tuple(fc.integer({ min: FIRST + 1, max: LAST - 1 }), figure), {
    maxLength: 3,
    selector: ([of]) => of,
  }),
  lastYear: fc.option(figure, { nil: null }),
  comparator: fc.constantFrom("", "以上", "以下", "未満", "超"),
  name: fc.constantFrom("取組", "市民の満足度", "待ち時間"),
  unit: fc.constantFrom("件", "%"),
});
type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

/** With thousands separators, as forms write figures; 1900.1 would be a month. */
const separated = (number: number): string =>
  String(number).replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ",");

type Judged = {
  readonly actual: number;
  readonly fiscalYear: number;
  readonly preset: (typeof PRESETS)[number];
  readonly scale?: number;
  readonly locale?: (typeof LOCALES)[number];
};

function judged(
  { baseline, final, between, lastYear, comparator, name, unit }: Plan,
  { actual, fiscalYear, preset: by, scale = 1, locale = "ja" }: Judged,
) {
  const written = (number: number, sign = ""): string =>
    `${separated(Math.round(number * scale * 10) / 10)}${unit}${sign}`;
  const targets = [...between, [LAST, final] as const].map(([of, number]): YearText => [
    of,
    written(number, comparator),
  ]);
  const before: readonly YearText[] =
    lastYear === null ? [] : [[fiscalYear - 1, written(lastYear)]];
  const indicator = anIndicator({
    name,
    ...(baseline === null ? {} : { baseline: [FIRST, written(baseline)] }),
    targets,
    actuals: [...before, [fiscalYear, written(actual)]],
  });
  const asOf = { year: fiscalYear + 1, month: 3, day: 31 };
  const facts = gatherFacts(indicator, fiscalYear);
  return judgeIndicator(indicator, "a.xlsx", facts, { asOf, preset: by, locale });
}

test("by every preset a better actual never makes the verdict worse, in either direction", () => {
  fc.assert(
    fc.property(plan, figure, figure, year, preset, (given, one, other, fiscalYear, id) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((actual) =>
        judged(given, { actual, fiscalYear, preset: id }),
      );
      const better = low?.direction?.better;
      fc.pre(better !== undefined);
      const places = [low, high].map((each) => GOODNESS.indexOf(each?.verdict ?? "not-judged"));
      const [lowPlace = -1, highPlace = -1] = places;
      fc.pre(lowPlace !== -1 && highPlace !== -1);
      const gain = better === "higher" ? highPlace - lowPlace : lowPlace - highPlace;
      expect(gain).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 3000 },
  );
});

test("by every preset a better actual never counts less in a mean", () => {
  fc.assert(
    fc.property(plan, figure, figure, year, preset, (given, one, other, fiscalYear, id) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)].map((actual) =>
        judged(given, { actual, fiscalYear, preset: id }),
      );
      const better = low?.direction?.better;
      const [lowScore, highScore] = [low?.score ?? null, high?.score ?? null];
      fc.pre(better !== undefined && lowScore !== null && highScore !== null);
      const gain =
        better === "higher"
          ? (highScore ?? 0) - (lowScore ?? 0)
          : (lowScore ?? 0) - (highScore ?? 0);
      expect(gain).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1500 },
  );
});

test("by every preset figures a thousand times as large are judged the same", () => {
  fc.assert(
    fc.property(plan, figure, year, preset, (given, actual, fiscalYear, id) => {
      fc.pre(given.unit === "件");
      const small = judged(given, { actual, fiscalYear, preset: id });
      const large = judged(given, { actual, fiscalYear, preset: id, scale: 1000 });
      expect([large.verdict, large.label, large.score]).toEqual([
        small.verdict,
        small.label,
        small.score,
      ]);
    }),
    { numRuns: 1000 },
  );
});

test("by every preset the reasons and trends are whole sentences in both languages", () => {
  fc.assert(
    fc.property(
      plan,
      figure,
      year,
      preset,
      fc.constantFrom(...LOCALES),
      (given, actual, fiscalYear, id, locale) => {
        const { reason, trend, label } = judged(given, { actual, fiscalYear, preset: id, locale });
        for (const words of [reason, ...(trend ? [trend.text] : [])]) {
          expect(words).not.toMatch(/undefined|NaN|Infinity|null|object/);
          expect(words).toMatch(locale === "ja" ? /[。）]$/ : /[.)]$/);
        }
        expect(label).not.toBe("");
      },
    ),
    { numRuns: 1000 },
  );
});

test("a met final target is achieved by every preset, and nothing else is", () => {
  fc.assert(
    fc.property(plan, figure, year, preset, (given, actual, fiscalYear, id) => {
      const { verdict, direction } = judged(given, { actual, fiscalYear, preset: id });
      fc.pre(direction !== null && given.comparator === "" && given.baseline !== given.final);
      const isMet = direction?.better === "lower" ? actual <= given.final : actual >= given.final;
      expect(verdict === "achieved").toBe(isMet);
    }),
    { numRuns: 1000 },
  );
});

test("on every path the expectation moves from baseline to target with the as-of date, and never back", () => {
  const shares = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.sort((one, other) => one - other));
  const path = fc.oneof(
    fc.constant({ shape: "straight" } as const),
    fc.constant({ shape: "stepped" } as const),
    shares.map((parts) => ({ shape: "custom", shares: parts }) as const),
  );
  fc.assert(
    fc.property(path, figure, figure, year, year, (shape, baseline, final, one, other) => {
      const points = [
        { fiscalYear: LAST, number: final },
        { fiscalYear: FIRST, number: baseline },
      ];
      const [before, after] = [Math.min(one, other), Math.max(one, other)].map(
        (fiscalYear) => expectedIn(fiscalYear, points, shape) ?? Number.NaN,
      );
      const way = Math.sign(final - baseline);
      expect(way * ((after ?? 0) - (before ?? 0))).toBeGreaterThanOrEqual(-1e-9);
      expect(way * (final - (after ?? 0))).toBeGreaterThanOrEqual(-1e-9);
    }),
  );
});

import fc from "fast-check";
import { LOCALES, type SheetPlan } from "../../../src/core";
import { aReading, aStatusCount, anIndicator } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { planOf } from "../../support/plan-reading";
import { workbook } from "../../support/sheet-builder";

const words = fc.oneof(
  fc.constantFrom(
    "",
    "—",
    "→",
    "検討",
    "5件",
    "80%",
    "増加",
    "順調",
    "遅れている",
    "=1+1",
    "件数 7 人数 9",
  ),
  fc.string({ maxLength: 12 }),
);
const indicator = fc
  .record({
    name: fc.constantFrom("甲", "乙", "丙"),
    sheet: fc.constantFrom("1", "2"),
    baseline: words,
    target: words,
    actual: words,
    status: words,
    department: fc.constantFrom("総務課", "財政課"),
    challenges: words,
  })
  .map(({ baseline, target, actual, status, challenges, ...rest }) =>
    anIndicator({
      ...rest,
      baseline: [2018, baseline],
      targets: [[2020, target]],
      actuals: [[2020, actual]],
      status: [2020, status],
      narratives: { 課題: challenges },
    }),
  );
const reading = fc
  .tuple(fc.constantFrom("a.xlsx", "b.xlsx"), fc.array(indicator, { maxLength: 5 }), words)
  .map(([file, indicators, label]) => ({
    ...aReading(file, ...indicators),
    summaries: [aStatusCount(label, indicators.length, { fiscalYear: 2020 })],
  }));

const places = ({ cells }: SheetPlan): readonly string[] =>
  cells.map(({ row, column }) => `${row} ${column}`);

/** How often each place is covered by a merged area. */
function coveredPlaces({ mergedAreas }: SheetPlan): readonly string[] {
  return mergedAreas.flatMap(({ top, left, bottom, right }) => {
    const covered: string[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) covered.push(`${row} ${column}`);
    }
    return covered;
  });
}

test("no two cells at one place, no merged areas that overlap, nothing beside the planned columns", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(reading, { maxLength: 2, selector: ({ file }) => file }),
      fc.constantFrom(...LOCALES),
      (readings, locale) => {
        const report = checkOf(readings, { locale });
        for (const sheet of planOf(report, workbook("a.xlsx"), locale).sheets) {
          expect(new Set(places(sheet)).size).toBe(sheet.cells.length);
          expect(new Set(coveredPlaces(sheet)).size).toBe(coveredPlaces(sheet).length);
          for (const { row, column } of sheet.cells) {
            expect(row).toBeGreaterThan(0);
            expect(column).toBeGreaterThan(0);
            expect(column).toBeLessThanOrEqual(sheet.columns.length);
          }
          for (const { height } of sheet.rowHeights) expect(height).toBeLessThanOrEqual(409);
          for (const { content } of sheet.cells) {
            expect(JSON.stringify(content)).not.toMatch(/undefined|"NaN|Infinity|\[object/);
          }
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("the same report gives the same plan", () => {
  fc.assert(
    fc.property(reading, (given) => {
      expect(planOf(checkOf([given]))).toEqual(planOf(checkOf([given])));
    }),
    { numRuns: 20 },
  );
});

test("the sheets come in the order of their tabs", () => {
  const plan = planOf(checkOf([aReading("a.xlsx")]));
  expect(plan.sheets.map(({ purpose, name }) => [purpose, name])).toEqual([
    ["summary", "進捗総括"],
    ["attention", "要注意一覧"],
    ["indicators", "指標一覧"],
    ["findings", "検証結果"],
  ]);
});

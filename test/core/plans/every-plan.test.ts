import fc from "fast-check";
import { LOCALES, type MergedArea, type PlanCell, type SheetPlan } from "../../../src/core";
import { aReading, aStatusCount, anIndicator } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { planOf, shown } from "../../support/plan-reading";
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
    goal: fc.constantFrom("人づくり", "財政の健全化"),
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

/** All sheets that reports of any content, in any language, are planned as. */
function everySheet(expectOf: (sheet: SheetPlan) => void): void {
  fc.assert(
    fc.property(
      fc.uniqueArray(reading, { maxLength: 2, selector: ({ file }) => file }),
      fc.constantFrom(...LOCALES),
      (readings, locale) => {
        const report = checkOf(readings, { locale });
        planOf(report, workbook("a.xlsx"), locale).sheets.forEach(expectOf);
      },
    ),
    { numRuns: 60 },
  );
}

test("no two cells at one place, no merged areas that overlap, nothing beside the planned columns", () => {
  everySheet((sheet) => {
    expect(new Set(places(sheet)).size).toBe(sheet.cells.length);
    expect(new Set(coveredPlaces(sheet)).size).toBe(coveredPlaces(sheet).length);
    for (const { row, column, content } of sheet.cells) {
      expect(row).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
      expect(column).toBeLessThanOrEqual(sheet.columns.length);
      expect(JSON.stringify(content)).not.toMatch(/undefined|"NaN|Infinity|\[object/);
    }
    for (const { height } of sheet.rowHeights) expect(height).toBeLessThanOrEqual(409);
  });
});

const isIn = ({ top, left, bottom, right }: MergedArea, { row, column }: PlanCell): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;
const cellsIn = ({ cells }: SheetPlan, area: MergedArea): readonly PlanCell[] =>
  cells.filter((cell) => isIn(area, cell));
const size = ({ top, left, bottom, right }: MergedArea): number =>
  (bottom - top + 1) * (right - left + 1);

test("a native table has headers that differ, data below them, no merged area and no filter beside its own", () => {
  everySheet((sheet) => {
    for (const { area, name } of sheet.tables) {
      expect(name).toMatch(/^[A-Z][A-Za-z]+_[A-Za-z]+$/);
      const headers = cellsIn(sheet, { ...area, bottom: area.top });
      const words = new Set(headers.map((cell) => shown(cell).toLowerCase()));
      expect(words.size).toBe(area.right - area.left + 1);
      expect(words).not.toContain("");
      expect(headers.every(({ role }) => role === "header")).toBe(true);
      expect(area.bottom).toBeGreaterThan(area.top);
      expect(cellsIn(sheet, area)).toHaveLength(size(area));
      expect(sheet.mergedAreas).toEqual([]);
      expect(sheet.filter).toBeNull();
    }
  });
});

test("a chart covers no cell that says something and shows figures that add up beside names", () => {
  everySheet((sheet) => {
    for (const { area, categories, series } of sheet.charts) {
      expect(area.right).toBe(sheet.columns.length);
      expect(cellsIn(sheet, area)).toEqual([]);
      const heights = sheet.rowHeights.filter(({ row }) => area.top <= row && row <= area.bottom);
      expect(heights).toHaveLength(area.bottom - area.top + 1);
      for (const cell of cellsIn(sheet, categories)) expect(shown(cell)).not.toBe("");
      for (let row = categories.top; row <= categories.bottom; row += 1) {
        const stacked = series.map(({ values }) =>
          Number(cellsIn(sheet, { ...values, top: row, bottom: row }).map(shown)),
        );
        const of = sheet.cells.find((cell) => cell.row === row && cell.role === "figure");
        expect(of && shown(of)).toBe(String(stacked.reduce((sum, count) => sum + count, 0)));
      }
    }
  });
});

test("a cell with a verdict looks the same with and without its conditional format", () => {
  everySheet((sheet) => {
    for (const format of sheet.conditionalFormats) {
      const cells = cellsIn(sheet, format.area);
      expect(cells).toHaveLength(size(format.area));
      expect(cells.filter(({ role }) => role === "header")).toEqual([]);
      if (format.kind === "data-bar") continue;
      for (const cell of cells.filter((each) => shown(each) === format.text)) {
        expect(cell.role).toBe(format.role);
      }
    }
  });
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
    ["departments", "課別集計"],
    ["indicators", "指標一覧"],
    ["findings", "検証結果"],
    ["methods", "判定方式比較"],
    ["record", "取込記録"],
  ]);
});

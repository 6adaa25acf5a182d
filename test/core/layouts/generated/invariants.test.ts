import fc from "fast-check";
import {
  createLogicalGrid,
  formatAddress,
  parseReference,
  readWorkbook,
  type SheetSnapshot,
  type WorkbookReading,
} from "../../../../src/core";
import type { Decoration } from "../../../layout-generator/decorations/decorations";
import { generateWorkbook } from "../../../layout-generator/generate";
import { silentCells } from "../../../layout-generator/scoring/silent-cells";
import { movedWorkbook } from "./moved-workbook";
import { readingInOrder } from "./reading-in-order";
import { withHeadersUnmerged } from "./unmerged-headers";
import { VARIANTS_HELD_TO } from "./variants-held-to";

/** Always the same workbooks, so that a failure stays until it is mended. */
const RUNS = { seed: 4, numRuns: 40 };

const seeds = fc.nat({ max: 10_000 });

describe.each(VARIANTS_HELD_TO)("generated workbooks, %s", (variant) => {
  test("blank rows between records, blocks and forms change nothing but addresses", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const tight = generateWorkbook(variant, seed, (chosen) =>
          without(chosen, "blank-rows", ...BESIDE_TABLES),
        );
        const loose = generateWorkbook(
          variant,
          seed,
          (chosen) => new Set([...without(chosen, ...BESIDE_TABLES), "blank-rows"]),
        );
        expect(readingInOrder(loose.snapshot)).toEqual(readingInOrder(tight.snapshot));
      }),
      RUNS,
    );
  });

  test("a workbook whose tables are moved says the same, from other cells", () => {
    const distance = fc.record({
      row: fc.integer({ min: 0, max: 60 }),
      column: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(seeds, distance, (seed, by) => {
        const { snapshot } = generateWorkbook(variant, seed);
        const moved = movedWorkbook(snapshot, by);
        expect(readingInOrder(moved)).toEqual(readingInOrder(snapshot));
      }),
      RUNS,
    );
  });

  test("whether headers are merged, or single cells with blanks beside or below, changes nothing", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { merged, unmerged } = withHeadersUnmerged(variant, seed);
        expect(readingInOrder(unmerged)).toEqual(readingInOrder(merged));
      }),
      RUNS,
    );
  });

  test("the order of the sheets changes the order of what is read and nothing else", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { snapshot } = generateWorkbook(variant, seed);
        const backwards = { ...snapshot, sheets: [...snapshot.sheets].reverse() };
        expect(bySheet(readWorkbook(backwards, "ja"))).toEqual(
          bySheet(readWorkbook(snapshot, "ja")),
        );
      }),
      RUNS,
    );
  });

  test("the account of a sheet with a table has every filled cell once", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { snapshot } = generateWorkbook(variant, seed);
        for (const { sheet: name, cells } of readWorkbook(snapshot, "ja").sheets) {
          const sheet = snapshot.sheets.find((other) => other.name === name);
          const told = cells.length > 0 && sheet ? filledCells(sheet) : [];
          expect(cells.map(({ cell }) => cell)).toEqual(told);
        }
      }),
      RUNS,
    );
  });

  test("the account agrees with what is read and noted", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const reading = readWorkbook(generateWorkbook(variant, seed).snapshot, "ja");
        const { indicators, notes } = reading;
        const values = indicators.flatMap((indicator) => indicator.values.map(({ cell }) => cell));
        const texts = indicators.flatMap(({ narratives }) => narratives.map(({ cell }) => cell));
        const noted = new Set(notes.map(({ cell }) => cell));
        expect(usedAs(reading, "value")).toEqual(new Set(values));
        expect(usedAs(reading, "narrative")).toEqual(new Set(texts));
        const silent = [...usedAs(reading, "not-understood")].filter((cell) => !noted.has(cell));
        expect(silent).toEqual([]);
      }),
      RUNS,
    );
  });

  test("no cell with content is taken for a label, a heading or a title", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { snapshot, truth } = generateWorkbook(variant, seed);
        expect(silentCells(truth, readWorkbook(snapshot, "ja"))).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** What stands beside tables without moving with their rows. */
const BESIDE_TABLES = ["stray-notes", "table-beside"] as const;

const without = (
  decorations: ReadonlySet<Decoration>,
  ...left: readonly Decoration[]
): ReadonlySet<Decoration> => new Set([...decorations].filter((entry) => !left.includes(entry)));

/** What is read of each sheet, in an order that does not depend on that of the sheets; the count behind a key that occurs again, `#2`, does. */
const bySheet = ({ sheetNames, indicators, summaries, notes }: WorkbookReading): unknown =>
  [...sheetNames].sort().map((name) => ({
    indicators: indicators
      .filter(({ sheet }) => sheet === name)
      .map((indicator) => ({ ...indicator, key: indicator.key.replace(/#\d+$/, "") })),
    summaries: summaries.filter(({ cell }) => parseReference(cell)?.sheet === name),
    notes: notes.filter(({ cell }) => (parseReference(cell)?.sheet ?? cell) === name),
  }));

const filledCells = (sheet: SheetSnapshot): readonly string[] =>
  createLogicalGrid(sheet).filled.map(({ top, left }) => formatAddress({ row: top, column: left }));

type CellUse = WorkbookReading["sheets"][number]["cells"][number]["use"];

/** The cells that a reading accounts for in one way, `S!B4`. */
const usedAs = ({ sheets }: WorkbookReading, use: CellUse): ReadonlySet<string> =>
  new Set(
    sheets.flatMap(({ sheet, cells }) =>
      cells.flatMap((cell) => (cell.use === use ? [`${sheet}!${cell.cell}`] : [])),
    ),
  );

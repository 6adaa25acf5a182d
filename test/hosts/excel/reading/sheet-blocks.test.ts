import fc from "fast-check";
import {
  cellCountOf,
  columnCountOf,
  rowCountOf,
  type Area,
} from "../../../../src/hosts/excel/areas";
import {
  takePortion,
  tilesOf,
  type SheetBlock,
} from "../../../../src/hosts/excel/reading/sheet-blocks";

const area = fc
  .record({
    top: fc.integer({ min: 1, max: 50 }),
    left: fc.integer({ min: 1, max: 50 }),
    rows: fc.integer({ min: 1, max: 300 }),
    columns: fc.integer({ min: 1, max: 600 }),
  })
  .map(({ top, left, rows, columns }): Area => ({
    top,
    left,
    bottom: top + rows - 1,
    right: left + columns - 1,
  }));

const sum = (areas: readonly Area[]): number =>
  areas.reduce((cells, part) => cells + cellCountOf(part), 0);

const overlap = (first: Area, second: Area): boolean =>
  first.top <= second.bottom &&
  second.top <= first.bottom &&
  first.left <= second.right &&
  second.left <= first.right;

const isInside = (part: Area, whole: Area): boolean =>
  part.top >= whole.top &&
  part.left >= whole.left &&
  part.bottom <= whole.bottom &&
  part.right <= whole.right;

function expectPartition(whole: Area, parts: readonly Area[]): void {
  expect(parts.every((part) => isInside(part, whole))).toBe(true);
  expect(sum(parts)).toBe(cellCountOf(whole));
  const overlapping = parts.filter((part, index) =>
    parts.slice(index + 1).some((other) => overlap(part, other)),
  );
  expect(overlapping).toEqual([]);
}

/** All portions of blocks, one after the other. */
function portionsOf(blocks: readonly SheetBlock[], mostCells: number): SheetBlock[][] {
  const { portion, rest } = takePortion(blocks, mostCells);
  return [[...portion], ...(rest.length > 0 ? portionsOf(rest, mostCells) : [])];
}

test("portions cover all areas once and stay within the budget where a row does", () => {
  fc.assert(
    fc.property(
      fc.array(area, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 600, max: 60_000 }),
      (areas, mostCells) => {
        const blocks = areas.map((whole, index) => ({ sheetId: String(index), area: whole }));
        const portions = portionsOf(blocks, mostCells);
        for (const [index, whole] of areas.entries()) {
          const own = portions.flat().filter(({ sheetId }) => sheetId === String(index));
          expectPartition(
            whole,
            own.map((block) => block.area),
          );
        }
        for (const portion of portions) {
          expect(sum(portion.map((block) => block.area))).toBeLessThanOrEqual(mostCells);
        }
      },
    ),
    { numRuns: 40 },
  );
});

test("a row wider than the budget is a portion of its own", () => {
  const wide: Area = { top: 1, left: 1, bottom: 2, right: 16_384 };
  const portions = portionsOf([{ sheetId: "s", area: wide }], 100);
  expect(portions.map((portion) => portion.map((block) => rowCountOf(block.area)))).toEqual([
    [1],
    [1],
  ]);
});

test("tiles cover an area once and cannot hold the beginnings of more than 512 merged areas", () => {
  fc.assert(
    fc.property(area, (whole) => {
      const tiles = tilesOf(whole);
      expectPartition(whole, tiles);
      for (const tile of tiles) {
        const inUpperRows = Math.floor((columnCountOf(tile) * (rowCountOf(tile) - 1)) / 2);
        expect(inUpperRows + columnCountOf(tile)).toBeLessThanOrEqual(512);
      }
    }),
    { numRuns: 40 },
  );
});

test("small blocks share a portion, in their order, and the last one is cut", () => {
  const blocks = [2, 3, 4].map((rows, index) => ({
    sheetId: String(index),
    area: { top: 1, left: 1, bottom: rows, right: 10 },
  }));
  const portions = portionsOf(blocks, 60);
  expect(
    portions.map((portion) =>
      portion.map(({ sheetId, area: { top, bottom } }) => [sheetId, top, bottom]),
    ),
  ).toEqual([
    [
      ["0", 1, 2],
      ["1", 1, 3],
      ["2", 1, 1],
    ],
    [["2", 2, 4]],
  ]);
});

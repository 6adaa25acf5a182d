import fc from "fast-check";
import {
  cellCountOf,
  columnCountOf,
  rowCountOf,
  type Area,
} from "../../../../src/hosts/excel/areas";
import { batchesOf, blocksOf, tilesOf } from "../../../../src/hosts/excel/reading/sheet-blocks";

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

test("blocks cover an area once and stay within the budget where a row does", () => {
  fc.assert(
    fc.property(area, fc.integer({ min: 600, max: 5000 }), (whole, mostCells) => {
      const parts = blocksOf("s", whole, mostCells).map((block) => block.area);
      expectPartition(whole, parts);
      for (const part of parts) expect(cellCountOf(part)).toBeLessThanOrEqual(mostCells);
    }),
    { numRuns: 40 },
  );
});

test("a row wider than the budget is a block of its own", () => {
  const wide: Area = { top: 1, left: 1, bottom: 2, right: 16_384 };
  expect(blocksOf("s", wide, 100).map(({ area: part }) => rowCountOf(part))).toEqual([1, 1]);
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

test("small blocks share a batch, in their order, up to the budget", () => {
  const rows = (count: number): Area => ({ top: 1, left: 1, bottom: count, right: 10 });
  const blocks = [rows(4), rows(5), rows(2), rows(20), rows(1)].map((part, index) => ({
    sheetId: String(index),
    area: part,
  }));
  const batches = batchesOf(blocks, 100);
  expect(batches.map((batch) => batch.map(({ sheetId }) => sheetId))).toEqual([
    ["0", "1"],
    ["2"],
    ["3"],
    ["4"],
  ]);
});

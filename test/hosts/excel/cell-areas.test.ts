import fc from "fast-check";
import type { CellPosition } from "../../../src/core";
import type { Area } from "../../../src/hosts/excel/areas";
import {
  addressLists,
  addressOf,
  areaLists,
  positionsOf,
  columnAddress,
  rectanglesOf,
} from "../../../src/hosts/excel/cell-areas";

const position = fc.record({
  row: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 12 }),
});
const positions = fc.uniqueArray(position, { selector: ({ row, column }) => `${row},${column}` });

const keysOf = ({ top, left, bottom, right }: Area): string[] => {
  const keys: string[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) keys.push(`${row},${column}`);
  return keys;
};

test.each([true, false])(
  "rectangles cover the cells and nothing else, once (stacked: %j)",
  (stacks) => {
    fc.assert(
      fc.property(positions, (cells) => {
        const covered = rectanglesOf(cells, stacks).flatMap(keysOf);
        expect(covered.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
      }),
    );
  },
);

test("a table of equal cells is one rectangle where rows may be stacked, and one a row where not", () => {
  const table: CellPosition[] = [1, 2, 3].flatMap((row) =>
    [2, 3].map((column) => ({ row, column })),
  );
  expect(rectanglesOf(table, true)).toEqual([{ top: 1, left: 2, bottom: 3, right: 3 }]);
  expect(rectanglesOf(table, false)).toHaveLength(3);
});

test("addresses are put together as long as the list stays short enough", () => {
  const areas: Area[] = [
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 4, left: 2, bottom: 4, right: 2 },
    { top: 7, left: 27, bottom: 9, right: 28 },
  ];
  expect(areaLists(areas)).toEqual(["A1:C1,B4,AA7:AB9"]);
  expect(addressLists(areas.map(addressOf), 8)).toEqual(["A1:C1,B4", "AA7:AB9"]);
  expect(addressLists([])).toEqual([]);
});

test("a column is addressed as a whole", () => {
  expect(columnAddress(28)).toBe("AB:AB");
});

test("lists of addresses give back the cells that they were made of", () => {
  fc.assert(
    fc.property(positions, (cells) => {
      const lists = areaLists(rectanglesOf(cells, true));
      const found = lists.flatMap(positionsOf).map(({ row, column }) => `${row},${column}`);
      expect(found.sort()).toEqual(cells.map(({ row, column }) => `${row},${column}`).sort());
    }),
  );
});

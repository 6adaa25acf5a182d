import fc from "fast-check";
import type { Severity } from "../../src/core";
import type { CellFill } from "../../src/hosts/excel/marks/cell-fill";
import { pairMarks, type FoundMark, type RecordedMark } from "../../src/hosts/pair-marks";

const NONE: CellFill = { kind: "none" };
const YELLOW: CellFill = { kind: "solid", color: "#FFFF00" };

const recorded = (
  row: number,
  fill: CellFill,
  severity: Severity = "error",
): RecordedMark<CellFill> => ({
  row,
  column: 2,
  severity,
  fill,
});
const found = (row: number, severity: Severity = "error"): FoundMark => ({
  row,
  column: 2,
  severity,
});

test("marks in their places get their own fills back", () => {
  const { restored, kept } = pairMarks(
    [recorded(3, NONE), recorded(5, YELLOW)],
    [found(5), found(3)],
    NONE,
  );
  expect(restored).toEqual([
    { row: 3, column: 2, fill: NONE },
    { row: 5, column: 2, fill: YELLOW },
  ]);
  expect(kept).toEqual([]);
});

test("marks that inserted rows pushed down are found in their order", () => {
  const { restored } = pairMarks(
    [recorded(3, YELLOW), recorded(5, NONE), recorded(9, YELLOW, "warning")],
    [found(4), found(6), found(10, "warning")],
    NONE,
  );
  expect(restored).toEqual([
    { row: 4, column: 2, fill: YELLOW },
    { row: 6, column: 2, fill: NONE },
    { row: 10, column: 2, fill: YELLOW },
  ]);
});

test("a cell that people filled anew keeps their fill", () => {
  const { restored, kept } = pairMarks([recorded(3, NONE), recorded(5, NONE)], [found(5)], NONE);
  expect(restored).toEqual([{ row: 5, column: 2, fill: NONE }]);
  expect(kept).toEqual([{ row: 3, column: 2 }]);
});

test("a copy of a marked cell loses the mark", () => {
  const { restored } = pairMarks([recorded(3, YELLOW)], [found(3), found(20)], NONE);
  expect(restored).toEqual([
    { row: 3, column: 2, fill: YELLOW },
    { row: 20, column: 2, fill: NONE },
  ]);
});

test("every found mark is taken back and every recorded one is either restored or kept", () => {
  const rows = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 12 });
  fc.assert(
    fc.property(rows, rows, (were, are) => {
      const { restored, kept } = pairMarks(
        were.map((row) => recorded(row, YELLOW)),
        are.map((row) => found(row)),
        NONE,
      );
      expect(restored.map(({ row }) => row).sort()).toEqual([...are].sort());
      expect(kept).toHaveLength(Math.max(0, were.length - are.length));
    }),
  );
});

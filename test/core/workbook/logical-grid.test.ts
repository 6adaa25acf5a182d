import { createLogicalGrid } from "../../../src/core";
import { sheet } from "../../support/sheet-builder";

test("a merged area is one cell, the same one wherever it is touched", () => {
  const grid = createLogicalGrid(sheet("表", { B2: "指標", D2: "単位" }, ["B2:C3"]));
  const cell = grid.at(2, 2);
  expect(cell).toMatchObject({ top: 2, left: 2, bottom: 3, right: 3, text: "指標" });
  expect(grid.at(2, 3)).toBe(cell);
  expect(grid.at(2, 4)?.text).toBe("単位");
});

test("a merged area reaches as far as its cells are asked for, but the sheet only as far as it is filled", () => {
  const grid = createLogicalGrid(sheet("表", { A1: "標題", A2: "指標" }, ["A1:E1"]));
  expect([grid.rowCount, grid.columnCount]).toEqual([2, 1]);
  expect(grid.at(1, 1)?.right).toBe(5);
  expect(grid.at(1, 2)).toBeNull();
});

test("a blank cell inside the used area has no text and no value; outside there is no cell", () => {
  const grid = createLogicalGrid(sheet("表", { B2: "実績" }));
  expect(grid.at(1, 1)).toEqual({ top: 1, left: 1, bottom: 1, right: 1, text: "", value: null });
  expect(grid.at(0, 1)).toBeNull();
  expect(grid.at(3, 1)).toBeNull();
  expect(grid.at(1, 3)).toBeNull();
});

test("what a covered cell of a merged area still holds is not seen", () => {
  const grid = createLogicalGrid(sheet("表", { A1: "見える", B1: "隠れている" }, ["A1:B1"]));
  expect(grid.filled.map(({ text }) => text)).toEqual(["見える"]);
  expect(grid.startingInRow(1)).toHaveLength(1);
});

test("cells of blanks only are not filled, and blanks around a text do not count", () => {
  const grid = createLogicalGrid(sheet("表", { A1: " 　", B1: "　実績 " }));
  expect(grid.filled.map(({ text }) => text)).toEqual(["実績"]);
});

test("filled cells come row by row, and a tall cell starts in its first row only", () => {
  const grid = createLogicalGrid(
    sheet("表", { A1: "課", B1: "指標", B2: "目標", A4: "計" }, ["A1:A3"]),
  );
  expect(grid.filled.map(({ text }) => text)).toEqual(["課", "指標", "目標", "計"]);
  expect(grid.startingInRow(2).map(({ text }) => text)).toEqual(["目標"]);
  expect(grid.startingInRow(3)).toEqual([]);
});

test("a merged area over a whole sheet is found without being spread out", () => {
  const whole = sheet("表", { A1: "全面", XFD1048576: "隅に残った値" }, ["A1:XFD1048576"]);
  const grid = createLogicalGrid(whole);
  expect(grid.at(1_000_000, 16_000)).toBe(grid.at(1, 1));
  expect(grid.filled.map(({ text }) => text)).toEqual(["全面"]);
});

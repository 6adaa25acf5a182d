import type { CellSnapshot, SheetSnapshot } from "../../../src/core";
import type { CellStyle, SheetAppearance } from "../../../src/hosts/xlsx-file/reading/appearance";
import { moveSelection, selectable } from "../../../src/page/grid/move-selection";
import { sheetExtent } from "../../../src/page/grid/sheet-extent";
import { sheetGrid } from "../../../src/page/grid/sheet-grid";
import { ROWS_AT_ONCE, windowAround } from "../../../src/page/grid/sheet-window";

const NO_LINES = { top: false, right: false, bottom: false, left: false };

const aStyle = (given: Partial<CellStyle> = {}): CellStyle => ({
  bold: false,
  italic: false,
  fontSize: 11,
  fontColor: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  fill: null,
  borders: NO_LINES,
  ...given,
});

const anAppearance = (given: Partial<SheetAppearance> = {}): SheetAppearance => ({
  name: "1",
  showsGridlines: true,
  defaultColumnWidth: 8.43,
  defaultRowHeight: 15,
  columnWidths: [],
  rowHeights: [],
  styles: [aStyle()],
  cells: [],
  ...given,
});

const text = (row: number, column: number, content: string): CellSnapshot => ({
  row,
  column,
  value: { kind: "text", text: content },
  text: content,
});

const aSheet = (given: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name: "1",
  visibility: "visible",
  purpose: null,
  cells: [],
  mergedAreas: [],
  hiddenRows: [],
  hiddenColumns: [],
  notes: [],
  conditionalFormats: [],
  ...given,
});

const cellsOf = (sheet: SheetSnapshot, appearance = anAppearance(), row = 1) => {
  const window = windowAround(row, sheet, sheetExtent(sheet, appearance));
  return sheetGrid(sheet, appearance, window).flatMap(({ cells }) => cells);
};

test("a merged area is one cell that spans what is visible of it", () => {
  const cells = cellsOf(
    aSheet({
      cells: [text(1, 1, "目標")],
      mergedAreas: [{ top: 1, left: 1, bottom: 3, right: 4 }],
      hiddenRows: [1],
      hiddenColumns: [2],
    }),
  );
  expect(cells[0]).toMatchObject({ address: "A1", text: "目標", rowSpan: 2, columnSpan: 3 });
  expect(cells.filter(({ address }) => ["B2", "C2", "A3", "D3"].includes(address))).toEqual([]);
});

test.each([
  [{ kind: "text", text: "x" } as const, "left"],
  [{ kind: "number", number: 1 } as const, "right"],
  [{ kind: "date", date: { year: 2022, month: 3, day: 31 } } as const, "right"],
  [{ kind: "boolean", boolean: true } as const, "center"],
  [{ kind: "error", code: "#N/A" } as const, "center"],
])("a cell without an alignment of its own is aligned by what it holds: %j", (value, align) => {
  const [cell] = cellsOf(aSheet({ cells: [{ row: 1, column: 1, text: "x", value }] }));
  expect(cell?.align).toBe(align);
});

test("an edge has a line where the neighbouring cell draws it", () => {
  const appearance = anAppearance({
    styles: [aStyle(), aStyle({ borders: { ...NO_LINES, left: true, top: true } })],
    cells: [
      { row: 1, column: 2, style: 1 },
      { row: 2, column: 1, style: 1 },
    ],
  });
  const [cell] = cellsOf(aSheet(), appearance);
  expect(cell?.lines).toEqual({ top: false, left: false, right: true, bottom: true });
});

test("text runs on only over an empty cell and only where it is not wrapped", () => {
  const cells = cellsOf(
    aSheet({ cells: [text(1, 1, "長い見出し"), text(2, 1, "長い見出し"), text(2, 2, "隣")] }),
  );
  const runsOn = new Map(cells.map((cell) => [cell.address, cell.runsOn]));
  expect([runsOn.get("A1"), runsOn.get("A2")]).toEqual([true, false]);
});

test("the block of rows that the selected cell lies in is drawn", () => {
  const sheet = aSheet({ cells: [text(1234, 1, "終わり")] });
  const window = windowAround(1001, sheet, sheetExtent(sheet, anAppearance()));
  expect(window).toMatchObject({ firstRow: 2 * ROWS_AT_ONCE + 1, lastRow: 1234 });
});

test.each([
  ["ArrowDown", { row: 4, column: 2 }],
  ["ArrowRight", { row: 2, column: 4 }],
  ["ArrowUp", { row: 1, column: 2 }],
  ["ArrowLeft", { row: 2, column: 1 }],
  ["Enter", null],
])("%s leads out of a merged area on its side", (key, expected) => {
  const sheet = aSheet({ mergedAreas: [{ top: 2, left: 2, bottom: 3, right: 3 }] });
  expect(moveSelection(sheet, { rows: 40, columns: 14 }, { row: 3, column: 3 }, key)).toEqual(
    expected,
  );
});

test("an arrow key does not lead off the sheet", () => {
  const from = { row: 1, column: 1 };
  expect(moveSelection(aSheet(), { rows: 40, columns: 14 }, from, "ArrowUp")).toEqual(from);
});

test("a place inside a merged area stands for its first cell", () => {
  const sheet = aSheet({ mergedAreas: [{ top: 2, left: 2, bottom: 3, right: 3 }] });
  expect(selectable(sheet, { row: 3, column: 3 })).toEqual({ row: 2, column: 2 });
});

test("a merged area that begins above the rows shown keeps its text, and a line is drawn from the row before", () => {
  const sheet = aSheet({
    cells: [text(499, 1, "施設管理"), text(600, 2, "下")],
    mergedAreas: [{ top: 499, left: 1, bottom: 502, right: 1 }],
  });
  const bottomLine = aStyle({
    borders: { top: false, right: false, bottom: true, left: false },
  });
  const appearance = anAppearance({
    styles: [aStyle(), bottomLine],
    cells: [{ row: 500, column: 2, style: 1 }],
  });
  const cells = cellsOf(sheet, appearance, 501);
  expect(cells.find(({ text: content }) => content === "施設管理")?.rowSpan).toBe(2);
  expect(cells.find(({ address }) => address === "B501")?.lines.top).toBe(true);
});

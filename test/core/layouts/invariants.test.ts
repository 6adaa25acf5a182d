import { readFile } from "node:fs/promises";
import fc from "fast-check";
import {
  createLogicalGrid,
  formatReference,
  parseReference,
  readWorkbook,
  type CellPosition,
  type LogicalGrid,
  type SheetSnapshot,
  type WorkbookReading,
  type WorkbookSnapshot,
} from "../../../src/core";
import { openXlsxFile } from "../../../src/hosts/xlsx-file/xlsx-file-host";
import { samplePath } from "../../support/paths";
import { workbook } from "../../support/sheet-builder";
import { isFrame, placesOf, wordsOf } from "./accounted-for";

const SAMPLES = ["seki", "ebetsu", "annaka", "fuchu-group1", "fuchu-group2", "sapporo"];

async function snapshotOf(sample: string): Promise<WorkbookSnapshot> {
  const bytes = new Uint8Array(await readFile(samplePath(sample)));
  return openXlsxFile(`${sample}.xlsx`, bytes).readSnapshot();
}

const readSheet = (sheet: SheetSnapshot): WorkbookReading =>
  readWorkbook(workbook("様式.xlsx", sheet), "ja");

/** The sheets on which something stands; a counterexample names one by its place among them. */
const filledSheets = (snapshot: WorkbookSnapshot): readonly SheetSnapshot[] =>
  snapshot.sheets.filter(({ cells }) => cells.length > 0);

function pick<T>(list: readonly T[], at: number): T {
  const entry = list[at % list.length];
  if (entry === undefined) throw new Error("an empty list has nothing to pick");
  return entry;
}

/** The sheet with everything on it moved down and to the right. */
function moved(sheet: SheetSnapshot, by: CellPosition): SheetSnapshot {
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      row: cell.row + by.row,
      column: cell.column + by.column,
    })),
    mergedAreas: sheet.mergedAreas.map(({ top, left, bottom, right }) => ({
      top: top + by.row,
      left: left + by.column,
      bottom: bottom + by.row,
      right: right + by.column,
    })),
    hiddenRows: sheet.hiddenRows.map((row) => row + by.row),
    hiddenColumns: sheet.hiddenColumns.map((column) => column + by.column),
  };
}

/** A reading with every cell that it names moved; messages, which repeat the cell, and the account of all cells are left out. */
function movedReading(reading: WorkbookReading, by: CellPosition): unknown {
  const movedText = (text: string): string => {
    const reference = parseReference(text);
    if (!reference || !reading.sheetNames.includes(reference.sheet)) return text;
    const { row, column } = reference.position;
    return formatReference(reference.sheet, { row: row + by.row, column: column + by.column });
  };
  const json = JSON.stringify(reading, (key, value: unknown) =>
    key === "message" || key === "sheets"
      ? undefined
      : typeof value === "string"
        ? movedText(value)
        : value,
  );
  return JSON.parse(json);
}

const TYPED = "どこにも無い言葉";

function typedInto(sheet: SheetSnapshot, place: CellPosition): SheetSnapshot {
  const typed = { ...place, text: TYPED, value: { kind: "text", text: TYPED } } as const;
  const cells = [...sheet.cells, typed].sort(
    (first, second) => first.row - second.row || first.column - second.column,
  );
  return { ...sheet, cells };
}

/** Whether a cell is blank, and neither where a title may stand nor beside the years of a table. */
function isFree(grid: LogicalGrid, { row, column }: CellPosition): boolean {
  const cell = grid.at(row, column);
  const isBlank = !cell || (cell.text === "" && cell.top === row && cell.left === column);
  const others = grid.startingInRow(row);
  const isTitle = others.length === 0 && row < 5;
  return isBlank && !isTitle && !others.some(({ text }) => text.includes("年度"));
}

const nowhere: CellPosition = { row: 0, column: 0 };

describe.each(SAMPLES)("the sample %s", (sample) => {
  test("a form that is moved as a whole says the same, from other cells", async () => {
    const sheets = filledSheets(await snapshotOf(sample));
    const distance = fc.record({
      row: fc.integer({ min: 0, max: 60 }),
      column: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.nat(), distance, (at, by) => {
        const sheet = pick(sheets, at);
        const reading = readSheet(moved(sheet, by));
        expect(movedReading(reading, nowhere)).toEqual(movedReading(readSheet(sheet), by));
      }),
      { numRuns: 20 },
    );
  });

  test("the order of the sheets changes the order of what is read and nothing else", async () => {
    const snapshot = await snapshotOf(sample);
    const bySheet = (reading: WorkbookReading): unknown =>
      [...reading.sheetNames].sort().map((name) => ({
        indicators: reading.indicators.filter(({ sheet }) => sheet === name),
        summaries: reading.summaries.filter(({ cell }) => parseReference(cell)?.sheet === name),
        notes: reading.notes.filter(({ cell }) => (parseReference(cell)?.sheet ?? cell) === name),
      }));
    const told = bySheet(readWorkbook(snapshot, "ja"));
    const { sheets } = snapshot;
    const order = fc.shuffledSubarray([...sheets], {
      minLength: sheets.length,
      maxLength: sheets.length,
    });
    fc.assert(
      fc.property(order, (shuffled) => {
        const reading = readWorkbook({ ...snapshot, sheets: shuffled }, "ja");
        expect(reading.sheetNames).toEqual(shuffled.map(({ name }) => name));
        expect(bySheet(reading)).toEqual(told);
      }),
      { numRuns: 3 },
    );
  });

  test("a merged area that is split again changes nothing, but for a figure that spans years", async () => {
    const sheets = filledSheets(await snapshotOf(sample)).filter(
      ({ mergedAreas }) => mergedAreas.length > 0,
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (at, areaAt) => {
        const sheet = pick(sheets, at);
        const area = pick(sheet.mergedAreas, areaAt);
        const told = readSheet(sheet);
        const cell = formatReference(sheet.name, { row: area.top, column: area.left });
        const values = told.indicators.flatMap((indicator) => indicator.values);
        fc.pre(values.filter((value) => value.cell === cell).length < 2);
        const mergedAreas = sheet.mergedAreas.filter((other) => other !== area);
        const split = readSheet({ ...sheet, mergedAreas });
        expect({ ...split, sheets: [] }).toEqual({ ...told, sheets: [] });
      }),
      { numRuns: 30 },
    );
  });

  test("whatever is typed into a blank cell of a form is read or noted, titles and table corners aside", async () => {
    const sheets = filledSheets(await snapshotOf(sample)).filter(
      (sheet) => readSheet(sheet).indicators.length > 0,
    );
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (at, rowAt, columnAt) => {
        const sheet = pick(sheets, at);
        const grid = createLogicalGrid(sheet);
        const row = (rowAt % (grid.rowCount + 1)) + 1;
        const column = (columnAt % (grid.columnCount + 1)) + 1;
        fc.pre(isFree(grid, { row, column }));
        expect(JSON.stringify(readSheet(typedInto(sheet, { row, column })))).toContain(TYPED);
      }),
      { numRuns: 30 },
    );
  });

  test("every filled cell is in the reading, in a note, or a label, a heading or a title", async () => {
    const sheets = filledSheets(await snapshotOf(sample));
    const lost = sheets.flatMap((sheet) => {
      const reading = readSheet(sheet);
      if (reading.notes.some(({ code }) => code === "sheet-without-table")) return [];
      const places = placesOf(reading);
      const words = wordsOf(reading);
      const grid = createLogicalGrid(sheet);
      const named = grid.filled.filter(({ text }) => !isFrame(text) && !words.has(text));
      return named.filter(
        ({ top, left }) =>
          !places.has(formatReference(sheet.name, { row: top, column: left })) &&
          grid.startingInRow(top).length > 1,
      );
    });
    expect(lost).toEqual([]);
  });
});

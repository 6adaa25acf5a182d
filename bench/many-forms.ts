import ExcelJS, { type Style, type Worksheet } from "@mui/x-internal-exceljs-fork";
import type { CellSnapshot, MergedArea, SheetSnapshot } from "../src/core";
import { generateWorkbook } from "../test/layout-generator/generate";
import { lifelikeLedger } from "./lifelike-ledger";
import type { BenchWorkbook } from "./workbooks";

const DIFFERENT_FORMS = 100;

/** Finds the sheets of a family of generated workbooks, one seed after the other, until there are enough. */
function sheetsOf(family: string, count: number): readonly SheetSnapshot[] {
  const sheets: SheetSnapshot[] = [];
  for (let seed = 0; sheets.length < count; seed += 1) {
    const generated = generateWorkbook("seen", seed);
    if (generated.family !== family) continue;
    sheets.push(...generated.snapshot.sheets.filter(({ cells }) => cells.length > 20));
  }
  return sheets.slice(0, count);
}

const lastRow = ({ cells }: SheetSnapshot): number =>
  cells.reduce((most, { row }) => Math.max(most, row), 0);

/** A sheet's table again and again below itself, with two blank rows between. */
function repeatedBelow(sheet: SheetSnapshot, times: number): SheetSnapshot {
  const step = lastRow(sheet) + 2;
  const shifts = Array.from({ length: times }, (_, index) => index * step);
  return {
    ...sheet,
    cells: shifts.flatMap((by) => sheet.cells.map((cell) => ({ ...cell, row: cell.row + by }))),
    mergedAreas: shifts.flatMap((by) =>
      sheet.mergedAreas.map((area) => ({ ...area, top: area.top + by, bottom: area.bottom + by })),
    ),
  };
}

/** Words of a name's length, which are no label or status, get the copy's number; figures grow with it. */
function varied(cell: CellSnapshot, copy: number): CellSnapshot {
  const { value, text } = cell;
  if (value.kind === "number") {
    const number = Math.round(value.number * (1 + (copy % 7) / 10) * 10) / 10;
    return { ...cell, value: { kind: "number", number } };
  }
  return copy > 0 && /^[^\d:：]{7,}$/.test(text) ? { ...cell, text: `${text}その${copy}` } : cell;
}

/** So many forms on sheets of their own, of which the first few come again with other names and figures. */
export function variedForms(count: number): Promise<BenchWorkbook> {
  const forms = sheetsOf("one form a sheet", Math.min(count, DIFFERENT_FORMS));
  const sheets = Array.from({ length: count }, (_, index) => forms[index % forms.length]);
  const copies = sheets.flatMap((sheet, index) => {
    const copy = Math.floor(index / forms.length);
    return sheet ? [{ ...sheet, cells: sheet.cells.map((cell) => varied(cell, copy)) }] : [];
  });
  return drawn(`${count} forms, a sheet each`, copies, "with borders");
}

/** A ledger of so many indicators, made as published plans are. */
export const publishedLedger = (count: number): Promise<BenchWorkbook> =>
  drawn(`ledger of ${count} indicators, as published`, [lifelikeLedger(count)], "with borders");

/**
 * One generated ledger whose rows come again so many times with other names and figures; nearly every cell of it has
 * something to be found, and no indicator a verdict.
 */
export const variedLedger = (count: number): Promise<BenchWorkbook> =>
  drawn(
    `ledger with findings everywhere, ${count} times its rows`,
    sheetsOf("ledger, pairs below years", 1).map((sheet) => longer(sheet, count, varied)),
    "with borders",
  );

/** The rows below a ledger's header again and again, so that one table goes on. */
function longer(
  sheet: SheetSnapshot,
  times: number,
  copied: (cell: CellSnapshot, copy: number) => CellSnapshot = (cell) => cell,
): SheetSnapshot {
  const header = firstNumberRow(sheet) - 1;
  const rows = lastRow(sheet) - header;
  const isBody = ({ row }: CellSnapshot): boolean => row > header;
  return {
    ...sheet,
    mergedAreas: sheet.mergedAreas.filter(({ bottom }) => bottom <= header),
    cells: [
      ...sheet.cells.filter((cell) => !isBody(cell)),
      ...Array.from({ length: times }, (_, index) =>
        sheet.cells
          .filter(isBody)
          .map((cell) => ({ ...copied(cell, index), row: cell.row + index * rows })),
      ).flat(),
    ],
  };
}

function firstNumberRow({ cells }: SheetSnapshot): number {
  const rows = cells.flatMap(({ row, value }) => (value.kind === "number" ? [row] : []));
  return Math.min(...rows);
}

/** The rows and columns that a sheet's cells and merged areas take up. */
function usedArea({ cells, mergedAreas }: SheetSnapshot): MergedArea {
  const areas = [
    ...mergedAreas,
    ...cells.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  ];
  return areas.reduce((all, area) => ({
    top: Math.min(all.top, area.top),
    left: Math.min(all.left, area.left),
    bottom: Math.max(all.bottom, area.bottom),
    right: Math.max(all.right, area.right),
  }));
}

const THIN = { style: "thin" } as const;
const FORM_STYLE: Partial<Style> = {
  border: { top: THIN, left: THIN, bottom: THIN, right: THIN },
  alignment: { vertical: "middle", wrapText: true },
};

function drawSheet(worksheet: Worksheet, sheet: SheetSnapshot, look: Look): void {
  for (const { row, column, value, text } of sheet.cells)
    worksheet.getCell(row, column).value = value.kind === "number" ? value.number : text;
  if (look === "with borders") {
    const { top, left, bottom, right } = usedArea(sheet);
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        worksheet.getCell(row, column).style = FORM_STYLE;
  }
  for (const { top, left, bottom, right } of sheet.mergedAreas)
    worksheet.mergeCells(top, left, bottom, right);
}

/** Whether the cells of a form bear borders, blank and covered ones as well, as people's forms do, or nothing at all. */
export type Look = "with borders" | "bare";

async function drawn(
  name: string,
  sheets: readonly SheetSnapshot[],
  look: Look,
): Promise<BenchWorkbook> {
  const book = new ExcelJS.Workbook();
  for (const [index, sheet] of sheets.entries())
    drawSheet(book.addWorksheet(`様式${index + 1}`), sheet, look);
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  return { name: look === "bare" ? `${name}, ${look}` : name, bytes };
}

/** So many generated forms, each on a sheet of its own. */
export const formsOnSheets = (count: number, look: Look): Promise<BenchWorkbook> =>
  drawn(`${count} forms, a sheet each`, sheetsOf("one form a sheet", count), look);

/** So many times the same stack of generated forms, all on one sheet. */
export const formsOnOneSheet = (count: number, look: Look): Promise<BenchWorkbook> =>
  drawn(
    `${count} stacks of forms on one sheet`,
    sheetsOf("stacked forms", 1).map((sheet) => repeatedBelow(sheet, count)),
    look,
  );

/** One generated ledger whose rows come again so many times. */
export const longLedger = (count: number, look: Look): Promise<BenchWorkbook> =>
  drawn(
    `ledger, ${count} times its rows`,
    sheetsOf("ledger, pairs below years", 1).map((sheet) => longer(sheet, count)),
    look,
  );

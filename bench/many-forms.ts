import { utils, write, type WorkSheet } from "@e965/xlsx";
import { formatAddress, type CellSnapshot, type SheetSnapshot } from "../src/core";
import { generateWorkbook } from "../test/layout-generator/generate";
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
export function variedForms(count: number): BenchWorkbook {
  const forms = sheetsOf("one form a sheet", Math.min(count, DIFFERENT_FORMS));
  const sheets = Array.from({ length: count }, (_, index) => forms[index % forms.length]);
  const copies = sheets.flatMap((sheet, index) => {
    const copy = Math.floor(index / forms.length);
    return sheet ? [{ ...sheet, cells: sheet.cells.map((cell) => varied(cell, copy)) }] : [];
  });
  return { name: `${count} forms, a sheet each`, bytes: bytesOf(copies) };
}

/** One generated ledger whose rows come again so many times with other names and figures. */
export const variedLedger = (count: number): BenchWorkbook => ({
  name: `ledger, ${count} times its rows`,
  bytes: bytesOf(
    sheetsOf("ledger, pairs below years", 1).map((sheet) => longer(sheet, count, varied)),
  ),
});

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

function worksheetOf({ cells, mergedAreas }: SheetSnapshot): WorkSheet {
  const worksheet: WorkSheet = {};
  for (const cell of cells) {
    worksheet[formatAddress(cell)] =
      cell.value.kind === "number" ? { t: "n", v: cell.value.number } : { t: "s", v: cell.text };
  }
  const last = {
    row: cells.reduce((most, { row }) => Math.max(most, row), 1),
    column: cells.reduce((most, { column }) => Math.max(most, column), 1),
  };
  worksheet["!ref"] = `A1:${formatAddress(last)}`;
  worksheet["!merges"] = mergedAreas.map(({ top, left, bottom, right }) => ({
    s: { r: top - 1, c: left - 1 },
    e: { r: bottom - 1, c: right - 1 },
  }));
  return worksheet;
}

function bytesOf(sheets: readonly SheetSnapshot[]): Uint8Array {
  const book = utils.book_new();
  for (const [index, sheet] of sheets.entries()) {
    utils.book_append_sheet(book, worksheetOf(sheet), `様式${index + 1}`);
  }
  return new Uint8Array(write(book, { type: "buffer", bookType: "xlsx", compression: true }));
}

/** So many generated forms, each on a sheet of its own. */
export const formsOnSheets = (count: number): BenchWorkbook => ({
  name: `${count} forms, a sheet each`,
  bytes: bytesOf(sheetsOf("one form a sheet", count)),
});

/** So many times the same stack of generated forms, all on one sheet. */
export const formsOnOneSheet = (count: number): BenchWorkbook => ({
  name: `${count} stacks of forms on one sheet`,
  bytes: bytesOf(sheetsOf("stacked forms", 1).map((sheet) => repeatedBelow(sheet, count))),
});

/** One generated ledger whose rows come again so many times. */
export const longLedger = (count: number): BenchWorkbook => ({
  name: `ledger, ${count} times its rows`,
  bytes: bytesOf(sheetsOf("ledger, pairs below years", 1).map((sheet) => longer(sheet, count))),
});

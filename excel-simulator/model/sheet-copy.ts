import type { Sheet } from "./sheet";
import { addedSheetId } from "./sheet-id";
import { findSheet, rewriteFormulasOf } from "./sheet-list";
import { isSameSheetName, namesSheet, rewriteSheetNames } from "./sheet-reference";
import type { Workbook } from "./workbook";

/** Excel takes no longer name for a sheet. */
const LONGEST_NAME = 31;

/**
 * Copies a worksheet with all that is on it and puts the copy behind the others: what names the sheet itself names the copy
 * there, and names of the workbook that refer to the sheet are the copy's own once more.
 */
export function copySheet(workbook: Workbook, sheet: Sheet): Sheet {
  workbook.sheetsAdded += 1;
  const id = addedSheetId(workbook.sheetsAdded);
  const copy: Sheet = { ...structuredClone(sheet), id, name: copyName(workbook, sheet) };
  const own = (formula: string): string =>
    rewriteSheetNames(formula, (named) => (isSameSheetName(named, sheet.name) ? copy.name : named));
  const shared = workbook.names.filter(({ formula }) => namesSheet(formula, sheet.name));
  copy.names.push(...structuredClone(shared));
  rewriteFormulasOf(copy, own);
  copy.charts = copy.charts.map((chart, index) => ({ ...chart, id: idOfPiece(id, 8, index) }));
  copy.conditionalFormats = copy.conditionalFormats.map((format, index) => ({
    ...format,
    id: idOfPiece(id, 4, index),
  }));
  copy.tables = [];
  workbook.sheets.push(copy);
  for (const table of structuredClone(sheet.tables)) {
    copy.tables.push({ ...table, ...freeTable(workbook, table.name) });
  }
  return copy;
}

/** The name that Excel gives a copy: `様式 (2)`, the sheet's own cut where that would be too long. */
function copyName(workbook: Workbook, { name }: Sheet): string {
  const bare = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const ending = ` (${number})`;
    const candidate = `${bare.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (!findSheet(workbook, candidate)) return candidate;
  }
}

/** Excel puts a number behind the name of a table that is copied: テーブル1 becomes テーブル12 or the next that is free. */
function freeTable({ sheets }: Workbook, name: string): { readonly id: number; name: string } {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  let number = 2;
  while (tables.some((table) => table.name.toLowerCase() === `${name}${number}`.toLowerCase())) {
    number += 1;
  }
  return { id: Math.max(0, ...tables.map(({ id }) => id)) + 1, name: `${name}${number}` };
}

const idOfPiece = (sheetId: string, kind: number, index: number): string =>
  `${sheetId.slice(0, 10)}000${kind}-0000-0000-${(index + 1).toString(16).toUpperCase().padStart(12, "0")}}`;

import * as XLSX from "@e965/xlsx";
import {
  formatAddress,
  markName,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../src/core";

const VISIBILITY = { visible: 0, hidden: 1, "very-hidden": 2 } as const;

/** The bytes of an .xlsx file that reads like the snapshot: texts, numbers, merged areas, hidden sheets and our marks. */
export function xlsxOfSnapshot({ sheets }: WorkbookSnapshot): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, worksheetOf(sheet), sheet.name);
  book.Workbook = {
    Sheets: sheets.map(({ visibility }) => ({ Hidden: VISIBILITY[visibility] })),
    Names: sheets.flatMap(({ name, purpose }) =>
      purpose ? [{ Name: markName(purpose), Ref: `'${name}'!$A$1`, Hidden: true }] : [],
    ),
  };
  const bytes: ArrayBuffer = XLSX.write(book, { type: "array", bookType: "xlsx" });
  return new Uint8Array(bytes);
}

function worksheetOf({ cells, mergedAreas }: SheetSnapshot): XLSX.WorkSheet {
  const last = { row: 1, column: 1 };
  const sheet: XLSX.WorkSheet = {};
  for (const cell of cells) {
    sheet[formatAddress(cell)] = cellOf(cell);
    last.row = Math.max(last.row, cell.row);
    last.column = Math.max(last.column, cell.column);
  }
  sheet["!ref"] = `A1:${formatAddress(last)}`;
  sheet["!merges"] = mergedAreas.map(({ top, left, bottom, right }) => ({
    s: { r: top - 1, c: left - 1 },
    e: { r: bottom - 1, c: right - 1 },
  }));
  return sheet;
}

function cellOf({ value, formula }: CellSnapshot): XLSX.CellObject {
  const content = contentOf(value);
  return formula === undefined ? content : { ...content, f: formula };
}

function contentOf(value: CellSnapshot["value"]): XLSX.CellObject {
  switch (value.kind) {
    case "text":
      return { t: "s", v: value.text };
    case "number":
      return { t: "n", v: value.number };
    default:
      throw new Error(`The contract's workbooks hold texts and numbers, not a ${value.kind}.`);
  }
}

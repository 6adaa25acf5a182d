import type {
  CalendarDate,
  CellSnapshot,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core";
import { parseAddress } from "../../src/core";

/** What stands in a cell: words, a plain number, a number shown in another way, a formula's result or error, a date. */
export type CellContent =
  | string
  | number
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly formula: string }
  | { readonly error: string }
  | { readonly date: CalendarDate; readonly text: string };

function positionOf(address: string): { readonly row: number; readonly column: number } {
  const position = parseAddress(address);
  if (!position) throw new Error(`${address}: a cell address expected`);
  return position;
}

function valueAndText(content: CellContent): { readonly value: CellValue; readonly text: string } {
  if (typeof content === "string") return { value: { kind: "text", text: content }, text: content };
  if (typeof content === "number") {
    return { value: { kind: "number", number: content }, text: String(content) };
  }
  if ("error" in content) {
    return { value: { kind: "error", code: content.error }, text: content.error };
  }
  if ("date" in content) {
    return { value: { kind: "date", date: content.date }, text: content.text };
  }
  const text = "text" in content ? content.text : String(content.number);
  return { value: { kind: "number", number: content.number }, text };
}

function cellAt(address: string, content: CellContent): CellSnapshot {
  const formula =
    typeof content === "object" && "formula" in content ? { formula: content.formula } : {};
  return { ...positionOf(address), ...valueAndText(content), ...formula };
}

function areaOf(range: string): SheetSnapshot["mergedAreas"][number] {
  const [first = "", last = ""] = range.split(":");
  const [from, to] = [positionOf(first), positionOf(last)];
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** A visible sheet with the given cells, by their addresses, and merged areas such as `A1:B2`. */
export function sheet(
  name: string,
  cells: Readonly<Record<string, CellContent>>,
  mergedAreas: readonly string[] = [],
): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    purpose: null,
    cells: Object.entries(cells)
      .map(([address, content]) => cellAt(address, content))
      .sort((first, second) => first.row - second.row || first.column - second.column),
    mergedAreas: mergedAreas.map(areaOf),
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    conditionalFormats: [],
  };
}

/** A workbook of the given sheets. */
export const workbook = (file: string, ...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  format: 1,
  file,
  dateSystem: "1900",
  sheets,
  unseen: [],
});

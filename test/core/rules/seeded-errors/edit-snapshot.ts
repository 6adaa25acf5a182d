import {
  parseReference,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../../../src/core";

type CellContent = Pick<CellSnapshot, "value" | "text"> & { readonly formula?: string };

function editSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  edit: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)),
  };
}

function placeOf(reference: string) {
  const place = parseReference(reference);
  if (!place) throw new Error(`${reference}: a cell expected`);
  return place;
}

const inOrder = (one: CellSnapshot, other: CellSnapshot): number =>
  one.row - other.row || one.column - other.column;

/** The workbook with another content in a cell; null empties it. */
export function withCell(
  snapshot: WorkbookSnapshot,
  reference: string,
  content: CellContent | null,
): WorkbookSnapshot {
  const { sheet: name, position } = placeOf(reference);
  return editSheet(snapshot, name, (sheet) => {
    const others = sheet.cells.filter(
      ({ row, column }) => row !== position.row || column !== position.column,
    );
    const cells = content ? [...others, { ...position, ...content }].sort(inOrder) : others;
    return { ...sheet, cells };
  });
}

export const text = (shown: string): CellContent => ({
  value: { kind: "text", text: shown },
  text: shown,
});

export const number = (value: number, shown = String(value)): CellContent => ({
  value: { kind: "number", number: value },
  text: shown,
});

/** The workbook with the row of a cell hidden. */
export function withHiddenRow(snapshot: WorkbookSnapshot, reference: string): WorkbookSnapshot {
  const { sheet: name, position } = placeOf(reference);
  return editSheet(snapshot, name, (sheet) => ({
    ...sheet,
    hiddenRows: [...sheet.hiddenRows, position.row],
  }));
}

/** The workbook with a sheet of formulas and a total at its end: what a clean summary looks like. */
export function withSums(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const rows = [2, 3, 4, 5, 6, 7];
  const line = (row: number): readonly CellSnapshot[] => [
    { row, column: 1, ...text(`部署${row}`) },
    { row, column: 2, ...number(row * 13) },
    { row, column: 3, ...number(row * 7) },
    { row, column: 4, ...number(row * 20), formula: `B${row}+C${row}` },
  ];
  const total = (column: number, letter: string, factor: number): CellSnapshot => {
    const sum = rows.reduce((whole, row) => whole + row * factor, 0);
    return { row: 8, column, ...number(sum), formula: `SUM(${letter}2:${letter}7)` };
  };
  const cells: readonly CellSnapshot[] = [
    ...["部署", "前期", "後期", "年間"].map((title, index) => {
      return { row: 1, column: index + 1, ...text(title) };
    }),
    ...rows.flatMap(line),
    { row: 8, column: 1, ...text("合計") },
    total(2, "B", 13),
    total(3, "C", 7),
    total(4, "D", 20),
  ];
  const sheet: SheetSnapshot = {
    name: "部署別",
    visibility: "visible",
    purpose: null,
    cells,
    mergedAreas: [],
    hiddenRows: [],
    hiddenColumns: [],
    notes: [],
    conditionalFormats: [],
  };
  return { ...snapshot, sheets: [...snapshot.sheets, sheet] };
}

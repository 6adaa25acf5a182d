import type { SheetSnapshot } from "../../src/core";
import { sheet, type CellContent } from "./sheet-builder";

const movedDown = (range: string, rows: number): string =>
  range.replace(/\d+/g, (row) => String(Number(row) + rows));

function form(
  name: string,
  rows: number,
  cells: Readonly<Record<string, CellContent>>,
  merged: readonly string[],
): SheetSnapshot {
  const moved = Object.entries(cells).map(([address, content]) => [
    movedDown(address, rows),
    content,
  ]);
  return sheet(
    name,
    Object.fromEntries(moved),
    merged.map((range) => movedDown(range, rows)),
  );
}

const ACROSS_YEARS: Readonly<Record<string, CellContent>> = {
  A1: "指標",
  B1: "区分",
  C1: "R1",
  D1: "R2",
  A2: "参加者",
  B2: "実績",
  C2: 30,
  B3: "目標",
  C3: 1,
  D3: 2,
};

/** A sheet whose actual stands in a cell merged over two years, so many rows further down. */
export const acrossYears = (name: string, rows = 0): SheetSnapshot =>
  form(name, rows, ACROSS_YEARS, ["C2:D2"]);

/** A sheet with two actuals that stand in such cells. */
export const twiceAcrossYears = (name: string): SheetSnapshot =>
  form(name, 0, { ...ACROSS_YEARS, A4: "利用者", B4: "実績", C4: 40, B5: "目標", C5: 3, D5: 4 }, [
    "C2:D2",
    "C4:D4",
  ]);

/** A sheet with two rows of figures of which none is labelled. */
export const twoRows = (name: string): SheetSnapshot =>
  form(name, 0, { A1: "指標", B1: "R1", C1: "R2", A2: "参加者", B2: 10, C2: 20, B3: 11, C3: 19 }, [
    "A2:A3",
  ]);

/** A sheet with a figure right of its label and another below it. */
export const eitherWay = (name: string, rows = 0): SheetSnapshot =>
  form(
    name,
    rows,
    {
      A1: "指標",
      C1: "参加者",
      A2: "利用者",
      A4: "年度",
      B4: "目標",
      C4: "実績",
      A5: "R3",
      B5: 1,
      C5: 2,
    },
    ["A1:B1", "A2:B2"],
  );

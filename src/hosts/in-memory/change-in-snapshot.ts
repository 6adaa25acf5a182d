import {
  numberText,
  type CellChange,
  type CellContent,
  type CellPosition,
  type CellSnapshot,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../core";
import { backOf, stillHolds } from "../cell-changes";
import type { CellChanged, ChangeOutcome, RefusedChange } from "../workbook-host";

/** A snapshot with cells changed, and what came of each change. */
export function changeInSnapshot(
  changes: readonly CellChange[],
  snapshot: WorkbookSnapshot,
): { readonly workbook: WorkbookSnapshot; readonly outcome: ChangeOutcome } {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const changed: CellChanged[] = [];
  const refused: RefusedChange[] = [];
  for (const change of changes) {
    const sheet = sheets.get(change.sheet);
    if (!sheet) refused.push({ change, reason: "sheet-gone" });
    else if (!stillHolds(change, cellOf(sheet, change.position))) {
      refused.push({ change, reason: "changed-since" });
    } else {
      sheets.set(change.sheet, withContent(sheet, change.position, change.to));
      changed.push({ change, back: backOf(change) });
    }
  }
  const workbook = {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => sheets.get(sheet.name) ?? sheet),
  };
  return { workbook, outcome: { changed, refused } };
}

const isAt =
  ({ row, column }: CellPosition) =>
  (cell: CellPosition): boolean =>
    cell.row === row && cell.column === column;

const cellOf = ({ cells }: SheetSnapshot, position: CellPosition): CellSnapshot | null =>
  cells.find(isAt(position)) ?? null;

function withContent(
  sheet: SheetSnapshot,
  position: CellPosition,
  content: CellContent,
): SheetSnapshot {
  const isChanged = isAt(position);
  const others = sheet.cells.filter((cell) => !isChanged(cell));
  const cells = [...others, ...cellsWith(position, content)].sort(
    (first, second) => first.row - second.row || first.column - second.column,
  );
  return { ...sheet, cells };
}

function cellsWith(position: CellPosition, content: CellContent): readonly CellSnapshot[] {
  switch (content.kind) {
    case "blank":
      return [];
    case "text":
      return [{ ...position, value: content, text: content.text }];
    case "number":
      return [{ ...position, value: content, text: numberText(content.number, "plain") }];
  }
}

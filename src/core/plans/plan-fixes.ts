import { cellLookup, type Finding, type Fix } from "../rules";
import {
  formatReference,
  parseReference,
  type CellSnapshot,
  type WorkbookSnapshot,
} from "../workbook";
import type { CellChange, CellContent } from "./cell-change";

/** A finding of a workbook with the change that mends it. */
export type PlannedFix = {
  readonly finding: Finding;
  /** What the change does, in the report's language. */
  readonly label: string;
  readonly change: CellChange;
};

/**
 * The corrections that findings of a workbook carry. Accepted findings are left alone, and so are cells with a formula, a date
 * or an error: what is put there would be more than another spelling.
 */
export function planFixes(
  findings: readonly Finding[],
  snapshot: WorkbookSnapshot,
): readonly PlannedFix[] {
  const cellAt = cellLookup(snapshot);
  return findings.flatMap((finding) => {
    const { fix, accepted, file } = finding;
    if (!fix || accepted || file !== snapshot.file) return [];
    const change = changeOf(fix, cellAt(fix.cell));
    return change ? [{ finding, label: fix.label, change }] : [];
  });
}

/** Of several corrections of a cell, which indicators of a workbook may share, the first. */
export const eachCellOnce = (fixes: readonly PlannedFix[]): readonly PlannedFix[] =>
  [
    ...new Map(
      [...fixes]
        .reverse()
        .map((fix) => [formatReference(fix.change.sheet, fix.change.position), fix]),
    ).values(),
  ].reverse();

function changeOf(fix: Fix, found: CellSnapshot | null): CellChange | null {
  const reference = parseReference(fix.cell);
  const from = contentOf(found);
  if (!reference || !from) return null;
  const to: CellContent =
    fix.kind === "set-text"
      ? { kind: "text", text: fix.value }
      : { kind: "number", number: fix.value };
  return { ...reference, from, to };
}

/** What a cell holds; null for what is neither text nor number nor nothing. */
export function contentOf(cell: CellSnapshot | null): CellContent | null {
  if (!cell) return { kind: "blank" };
  if (cell.formula !== undefined) return null;
  const { value } = cell;
  return value.kind === "text" || value.kind === "number" ? value : null;
}

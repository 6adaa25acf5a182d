import { rememberByText, withoutBlanks } from "../../indicators";
import type { LogicalCell, MergedArea, SheetSnapshot } from "../../workbook";
import { LAYOUTS } from "../layouts";
import type { Vocabulary } from "../vocabulary";
import { findForms } from "./find-forms";
import { labelsWithin, scanSheet, type SheetScan } from "./sheet-scan";

/** Parts a sheet where a form of the same kind begins again beside the first one, so that neither takes the other's cells. */
export function partSideBySide(
  scan: SheetScan,
  sheet: SheetSnapshot,
  vocabulary: Vocabulary,
): readonly SheetScan[] {
  for (const layout of LAYOUTS) {
    const anchors = labelsWithin(scan, layout.formStartsAt, { from: 1, to: scan.grid.rowCount });
    for (const [index, { cell }] of anchors.entries()) {
      const before = anchors[index - 1]?.cell;
      if (before?.top !== cell.top) continue;
      const halves = cutBefore(scan, sheet, before, cell);
      const [left, right] =
        halves?.map((half) => ({ half, scan: scanSheet(half, scan.corrections, vocabulary) })) ??
        [];
      if (!left || !right) continue;
      const areForms = [left, right].every((side) => findForms(side.scan, layout).length > 0);
      if (areForms) return [left.scan, ...partSideBySide(right.scan, right.half, vocabulary)];
    }
  }
  return (
    partAtRepeatedRows(scan, sheet, vocabulary) ?? partAtRepeatedLabel(scan, sheet, vocabulary)
  );
}

/** Rows that begin again at the same column further to the right; fewer may be chance. */
const FEWEST_REPEATED_ROWS = 3;

/** Parts a sheet where several of its rows begin again in one column, as forms of one layout beside each other do. */
function partAtRepeatedRows(
  scan: SheetScan,
  sheet: SheetSnapshot,
  vocabulary: Vocabulary,
): readonly SheetScan[] | null {
  const rows = new Map<number, { readonly words: Set<string>; top: number }>();
  for (let row = 1; row <= scan.grid.rowCount; row += 1) {
    const cells = scan.grid.startingInRow(row);
    const [first] = cells;
    if (!first || first.value?.kind === "number" || first.text.length > LONGEST_REPEATED) continue;
    const again = cells.find((cell) => cell !== first && cell.text === first.text);
    if (!again) continue;
    const known = rows.get(again.left);
    if (known) known.words.add(wordsOf(first));
    else rows.set(again.left, { words: new Set([wordsOf(first)]), top: row });
  }
  const [column, found] =
    [...rows].sort((one, other) => other[1].words.size - one[1].words.size)[0] ?? [];
  if (column === undefined || !found || found.words.size < FEWEST_REPEATED_ROWS) return null;
  const halves = cutAt(sheet, column, found.top);
  if (!halves) return null;
  const [before, behind] = halves;
  return [
    scanSheet(before, scan.corrections, vocabulary),
    ...partSideBySide(scanSheet(behind, scan.corrections, vocabulary), behind, vocabulary),
  ];
}

/** Parts a sheet where the label that names an initiative, or else an indicator, comes again further to the right. */
function partAtRepeatedLabel(
  scan: SheetScan,
  sheet: SheetSnapshot,
  vocabulary: Vocabulary,
): readonly SheetScan[] {
  // Few words come again in another column: what they mean is asked of them alone.
  const repeated = repeatedTexts(scan);
  for (const attribute of ["initiative", "name"] as const) {
    const labels = repeated.filter((cell) => {
      const meaning = vocabulary.meaningOf(cell);
      return meaning?.attribute === attribute && meaning.certain;
    });
    const [first] = labels;
    if (!first) continue;
    const words = wordsOf(first);
    const others = labels.filter((label) => wordsOf(label) === words && label.left > first.right);
    for (const other of others) {
      const { left, top } = other;
      const halves = cutBefore(scan, sheet, first, other);
      if (!halves || !labels.some((label) => label.left < left && label.top <= top)) continue;
      const [before, behind] = halves;
      return [
        scanSheet(before, scan.corrections, vocabulary),
        ...partSideBySide(scanSheet(behind, scan.corrections, vocabulary), behind, vocabulary),
      ];
    }
    return [scan];
  }
  return [scan];
}

/** The cells whose words stand in several columns of the sheet. */
function repeatedTexts({ grid }: SheetScan): readonly LogicalCell[] {
  const lefts = new Map<string, number>();
  const repeated = new Set<string>();
  const short = grid.filled.filter(
    ({ text, value }) => text.length <= LONGEST_REPEATED && value?.kind !== "number",
  );
  for (const cell of short) {
    const words = wordsOf(cell);
    const left = lefts.get(words);
    if (left === undefined) lefts.set(words, cell.left);
    else if (left !== cell.left) repeated.add(words);
  }
  return repeated.size === 0 ? [] : short.filter((cell) => repeated.has(wordsOf(cell)));
}

const LONGEST_REPEATED = 20;

const wordsOf = ({ text }: LogicalCell): string => plainWords(text);

const plainWords = rememberByText((text) => withoutBlanks(text).replace(/[①-⑳]/g, ""));

/**
 * Cuts a sheet before the form to which a label belongs that stands in the first form as well: where, left of both, the
 * same words stand as far from each of them.
 */
function cutBefore(
  { grid }: SheetScan,
  sheet: SheetSnapshot,
  first: LogicalCell,
  again: LogicalCell,
): readonly [SheetSnapshot, SheetSnapshot] | null {
  const distance = again.left - first.left;
  const isBefore = ({ left, text }: LogicalCell): boolean =>
    left < first.left && text.length <= LONGEST_REPEATED;
  const begins = grid.filled.filter(isBefore);
  const repeated = grid.filled.filter(
    (cell) =>
      cell.left > first.right &&
      cell.left < again.left &&
      begins.some((one) => one.left + distance === cell.left && wordsOf(one) === wordsOf(cell)),
  );
  const rows = [first, again, ...repeated].map(({ top }) => top);
  return cutAt(sheet, Math.min(again.left, ...repeated.map(({ left }) => left)), Math.min(...rows));
}

/** The cells before a column and those from it on; null where a merged area of the forms lies across. */
function cutAt(
  sheet: SheetSnapshot,
  column: number,
  firstRow: number,
): readonly [SheetSnapshot, SheetSnapshot] | null {
  const liesAcross = ({ left, right }: MergedArea): boolean => left < column && right >= column;
  if (sheet.mergedAreas.some((area) => liesAcross(area) && area.bottom >= firstRow)) return null;
  return [
    {
      ...sheet,
      cells: sheet.cells.filter((cell) => cell.column < column),
      mergedAreas: sheet.mergedAreas
        .filter(({ left }) => left < column)
        .map((area) => ({ ...area, right: Math.min(area.right, column - 1) })),
    },
    {
      ...sheet,
      cells: sheet.cells.filter((cell) => cell.column >= column),
      mergedAreas: sheet.mergedAreas.filter(({ left }) => left >= column),
    },
  ];
}

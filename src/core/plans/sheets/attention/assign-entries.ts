import { indicatorKeyWords } from "../../../layouts";
import type { ReportRow } from "../../report-rows";
import { wordsOfEntry, type KeptEntry } from "./kept-entries";

/** What people typed, by the row it belongs to now, and what belongs to none. */
export type AssignedEntries = {
  readonly byRow: ReadonlyMap<ReportRow, KeptEntry>;
  readonly unassigned: readonly KeptEntry[];
};

/** What a row shows of itself in the list. */
export type ShownRow = Pick<KeptEntry, "number" | "department" | "cell" | "workbook">;

/** The sheet of a reference; its address moves on with the years. */
const sheetOf = (cell: string): string => cell.replace(/![A-Z]+\d+$/, "");

/**
 * Gives each entry to the row of the same words; where several indicators have the same words, to the one of the
 * same workbook, sheet, number and department, as far as these still agree.
 */
export function assignEntries(
  entries: readonly KeptEntry[],
  rows: readonly ReportRow[],
  shown: (row: ReportRow) => ShownRow,
): AssignedEntries {
  const byRow = new Map<ReportRow, KeptEntry>();
  const likenesses: readonly ((entry: KeptEntry, row: ShownRow) => boolean)[] = [
    (entry, row) => entry.workbook === row.workbook,
    (entry, row) => sheetOf(entry.cell) === sheetOf(row.cell),
    (entry, row) => entry.number === row.number,
    (entry, row) => entry.department === row.department,
  ];
  const candidatesFor = (entry: KeptEntry): readonly ReportRow[] =>
    rows.filter(
      (row) =>
        !byRow.has(row) &&
        wordsOfEntry(entry) === indicatorKeyWords(row.indicator.initiative, row.indicator.name),
    );
  const isTwin = (entry: KeptEntry, row: ReportRow): boolean =>
    likenesses.every((isAlike) => isAlike(entry, shown(row)));
  const exact = new Set<KeptEntry>();
  for (const entry of entries) {
    const twin = candidatesFor(entry).find((row) => isTwin(entry, row));
    if (twin) byRow.set(twin, entry);
    if (twin) exact.add(entry);
  }
  const unassigned = entries.filter((entry) => {
    if (exact.has(entry)) return false;
    const [best] = likenesses.reduce((candidates, isAlike) => {
      const alike = candidates.filter((row) => isAlike(entry, shown(row)));
      return alike.length > 0 ? alike : candidates;
    }, candidatesFor(entry));
    if (best) byRow.set(best, entry);
    return !best;
  });
  return { byRow, unassigned };
}

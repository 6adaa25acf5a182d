import type { SummaryFigure } from "../../indicators";
import type { Messages } from "../../messages";
import {
  formatAddress,
  topLeft,
  type LogicalCell,
  type LogicalGrid,
  type MergedArea,
  type SheetSnapshot,
} from "../../workbook";
import { LAYOUTS } from "../layouts";
import type { AccountedCell, ReadingNote } from "../reading";
import { openAccount, type Account, type CellEntry } from "./account";
import type { KeylessIndicator } from "./assemble";
import { doubtsOf } from "./doubts";
import { findForms } from "./find-forms";
import { correctionUses, type CorrectionUse } from "./heeded";
import { referenceOf } from "./form-reader";
import { readWithLayout, type Attempt } from "./read-with-layout";
import { partSideBySide } from "./side-by-side";
import { readTables } from "../tables/read-tables";
import { doubtfulUses } from "../tables/doubtful-uses";
import { useLines } from "../tables/use-lines";
import { UNCORRECTED, type CorrectedSheet } from "../profile/sheet-corrections";
import { attributeOfTexts } from "../tables/content-look";
import type { Meanings } from "../tables/header-band";
import { NO_MEANING, yearMeaning } from "../tables/header-meaning";
import { plainHeader } from "../tables/plain-header";
import type { Vocabulary } from "../vocabulary";
import { scanSheet, type SheetScan } from "./sheet-scan";

/** What was read on one sheet. */
export type SheetReading = {
  readonly layout: string | null;
  readonly indicators: readonly KeylessIndicator[];
  readonly summaries: readonly SummaryFigure[];
  readonly notes: readonly ReadingNote[];
  readonly cells: readonly AccountedCell[];
  /** Whether words that look like a department were not understood. */
  readonly lostDepartment: boolean;
  /** What became of the corrections for this sheet. */
  readonly corrections: readonly CorrectionUse[];
};

/** The layout of sheets of which only the headers told how they lie. */
export const BY_HEADERS = "tables";

/** A part of a sheet, with its own account. */
type PartReading = Omit<SheetReading, "cells" | "lostDepartment" | "corrections"> & {
  readonly scan: SheetScan;
  readonly account: Account | null;
};

/** Reads a sheet with the layout that accounts for most of its cells; says so where none fits. */
export function readSheet(
  sheet: SheetSnapshot,
  messages: Messages,
  vocabulary: Vocabulary,
  corrections: CorrectedSheet = UNCORRECTED,
): SheetReading {
  const whole = scanSheet(sheet, corrections, vocabulary);
  const read = withoutLeftOut(sheet, corrections);
  const scanned = read === sheet ? whole : scanSheet(read, corrections, vocabulary);
  const readings = partSideBySide(scanned, read, vocabulary).map((scan) =>
    readScan(scan, messages, vocabulary),
  );
  const indicators = readings.flatMap((reading) => reading.indicators);
  return {
    layout: readings.find(({ layout }) => layout !== null)?.layout ?? null,
    indicators,
    summaries: readings.flatMap(({ summaries }) => summaries),
    notes: [
      ...notApplied(sheet, corrections, messages),
      ...partNotes(readings, messages),
      ...doubtsOf(sheet, indicators, messages),
    ],
    cells: accountedCells(whole, readings),
    lostDepartment: readings.some(losesDepartment),
    corrections: correctionUses(whole, entriesOf(whole.grid, readings)),
  };
}

/** Whether words that look like a department were not understood, or taken for what is written in words. */
const losesDepartment = ({ scan, account }: PartReading): boolean =>
  account !== null &&
  scan.grid.filled.some((cell) => {
    const use = account.entry(cell)?.use ?? null;
    return (
      (use === null || use === "narrative") && attributeOfTexts([cell.text.trim()]) === "department"
    );
  });

/** The sheet without what people said is no table. */
function withoutLeftOut(sheet: SheetSnapshot, corrections: CorrectedSheet): SheetSnapshot {
  if (corrections === UNCORRECTED) return sheet;
  const cells = sheet.cells.filter(
    ({ row, column }) => !corrections.isLeftOut({ top: row, left: column }),
  );
  return cells.length === sheet.cells.length ? sheet : { ...sheet, cells };
}

/** Corrections that count from a text which the sheet does not have. */
const notApplied = (
  { name }: SheetSnapshot,
  { missingAnchors }: CorrectedSheet,
  messages: Messages,
): readonly ReadingNote[] =>
  missingAnchors.map((text) => ({
    code: "correction-not-applied",
    cell: name,
    message: messages.notes["correction-not-applied"]({ cell: name, text }),
  }));

/** The notes of all parts; where one holds a table, the cells of a part without any are lost cells of the sheet. */
const partNotes = (parts: readonly PartReading[], messages: Messages): readonly ReadingNote[] => {
  const hasTable = parts.some(({ account }) => account !== null);
  return parts.flatMap(({ scan, account, notes }) =>
    account === null && hasTable
      ? scan.grid.filled.map(noteOn(scan, "cell-not-used", messages))
      : notes,
  );
};

/** The accounts of a sheet's parts as one; a cell that nothing was made of was not understood. */
function accountedCells(
  { grid, corrections }: SheetScan,
  parts: readonly PartReading[],
): readonly AccountedCell[] {
  if (parts.every(({ account }) => account === null)) return [];
  const entryOf = entriesOf(grid, parts);
  return grid.filled.map((cell) => {
    const { top, left, bottom, right } = cell;
    const entry = entryOf(cell) ?? {
      use: corrections.isLeftOut(cell) ? "left-out" : "not-understood",
    };
    return withEntry(formatAddress(topLeft(cell)), { top, left, bottom, right }, entry);
  });
}

/** Written out by kind of entry, since this is done for every cell of a workbook. */
function withEntry(cell: string, area: MergedArea, entry: CellEntry): AccountedCell {
  const { use, role, field } = entry;
  if (role !== undefined) return { cell, area, ...entry };
  return field === undefined ? { cell, area, use } : { cell, area, use, field };
}

/** What became of a cell of the sheet in the part that holds it; the parts of a parted sheet have cells of their own. */
function entriesOf(
  grid: LogicalGrid,
  parts: readonly PartReading[],
): (cell: LogicalCell) => CellEntry | null {
  const [only, ...others] = parts;
  if (only && others.length === 0 && only.scan.grid === grid)
    return (cell) => only.account?.entry(cell) ?? null;
  const entries = new Map<string, CellEntry>();
  for (const { scan, account } of parts) {
    for (const cell of scan.grid.filled) {
      const entry = account?.entry(cell);
      if (entry) entries.set(formatAddress(topLeft(cell)), entry);
    }
  }
  return (cell) => entries.get(formatAddress(topLeft(cell))) ?? null;
}

function readScan(scan: SheetScan, messages: Messages, vocabulary: Vocabulary): PartReading {
  const best = bestAttempt(scan, messages, vocabulary);
  if (!best)
    return {
      scan,
      account: null,
      layout: null,
      indicators: [],
      summaries: [],
      notes: withoutTable(scan, messages),
    };
  const { account, layout, indicators, summaries } = best;
  return {
    scan,
    account,
    layout,
    indicators,
    summaries,
    notes: [...best.notes, ...formulaErrors(scan, messages), ...unusedCells(scan, best, messages)],
  };
}

/** How many cells were not read in the role that people gave them. */
const ignoredRoles = ({ grid, corrections }: SheetScan, { account }: Attempt): number =>
  corrections === UNCORRECTED
    ? 0
    : grid.filled.filter((cell) => {
        const role = corrections.roleAt(cell.top, cell.left);
        return role !== null && account.entry(cell)?.role !== role;
      }).length;

/**
 * Of all ways of reading, the one that heeds what people said of most cells, and of these the one that accounts for the
 * most; a declared layout that leaves none needs no rival.
 */
function bestAttempt(
  scan: SheetScan,
  messages: Messages,
  vocabulary: Vocabulary,
): Attempt | undefined {
  const attempts = LAYOUTS.flatMap((layout) => {
    const forms = findForms(scan, layout);
    return forms.length === 0 ? [] : [readWithLayout(scan, layout, forms, messages)];
  }).filter(
    ({ indicators, summaries, notes }) => indicators.length + summaries.length + notes.length > 0,
  );
  const byCount = (first: Attempt, second: Attempt): number =>
    ignoredRoles(scan, first) - ignoredRoles(scan, second) ||
    second.account.count() - first.account.count();
  const [declared] = attempts.sort(byCount);
  const isWhole = declared?.account.count() === scan.grid.filled.length;
  if (declared && isWhole && ignoredRoles(scan, declared) === 0) return declared;
  const byHeaders = readByHeaders(scan, messages, vocabulary);
  return [...(declared ? [declared] : []), ...(byHeaders ? [byHeaders] : [])].sort(byCount)[0];
}

/** What cells say as headers, with what people have said of them: a year, or a header above cells of a role. */
const correctedMeanings =
  ({ corrections }: SheetScan, vocabulary: Vocabulary): Meanings =>
  (cell) => {
    if (corrections.holdsYear(cell)) return yearMeaning(cell.text);
    const meaning = vocabulary.meaningOf(cell);
    if (meaning || corrections.roleAt(cell.top, cell.left)) return meaning;
    const role = corrections.roleAt(cell.bottom + 1, cell.left);
    return role && { ...NO_MEANING, role, fiscalYear: plainHeader(cell.text)?.fiscalYear ?? null };
  };

/** Where no layout knows the form, its headers still tell how its tables lie. */
function readByHeaders(
  scan: SheetScan,
  messages: Messages,
  vocabulary: Vocabulary,
): Attempt | null {
  const account = openAccount(scan.grid.filled);
  const meanings = correctedMeanings(scan, vocabulary);
  const { indicators, summaries, notes } = readTables(scan, account, messages, meanings);
  const doubts = doubtfulUses(scan, account, meanings, { indicators, summaries, notes }, messages);
  const saysSomething = indicators.some(
    ({ values, narratives }) => values.length + narratives.length > 0,
  );
  useLines(scan, account);
  return saysSomething || summaries.length > 0
    ? { layout: BY_HEADERS, account, indicators, summaries, notes: [...notes, ...doubts] }
    : null;
}

const withoutTable = (scan: SheetScan, messages: Messages): readonly ReadingNote[] =>
  scan.grid.filled.length === 0
    ? []
    : [
        {
          code: "sheet-without-table",
          cell: scan.sheet,
          message: messages.notes["sheet-without-table"]({ cell: scan.sheet, text: "" }),
        },
      ];

const isFormulaError = ({ value }: LogicalCell): boolean => value?.kind === "error";

const noteOn =
  (scan: SheetScan, code: "formula-error" | "cell-not-used", messages: Messages) =>
  (cell: LogicalCell): ReadingNote => {
    const reference = referenceOf(scan, cell);
    const message = messages.notes[code]({ cell: reference, text: cell.text });
    return { code, cell: reference, message };
  };

const formulaErrors = (scan: SheetScan, messages: Messages): readonly ReadingNote[] =>
  scan.grid.filled.filter(isFormulaError).map(noteOn(scan, "formula-error", messages));

const unusedCells = (
  scan: SheetScan,
  { account }: Attempt,
  messages: Messages,
): readonly ReadingNote[] =>
  account
    .unused()
    .filter((cell) => !isFormulaError(cell))
    .map(noteOn(scan, "cell-not-used", messages));

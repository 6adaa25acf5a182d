import type { SummaryFigure } from "../../indicators";
import type { Messages } from "../../messages";
import { formatAddress, topLeft, type LogicalCell, type SheetSnapshot } from "../../workbook";
import type { Layout, Part } from "../define-layout";
import { isSectionLine } from "../heading";
import { LAYOUTS } from "../layouts";
import type { AccountedCell, ReadingNote } from "../reading";
import { openAccount, type Account, type CellEntry } from "./account";
import { assembleForm, type KeylessIndicator } from "./assemble";
import { doubtsOf } from "./doubts";
import { findForms, type Form } from "./find-forms";
import { emptyFormDraft } from "./form-draft";
import { referenceOf, type FormReader } from "./form-reader";
import { readIndicatorRows } from "./read-indicator-rows";
import {
  readField,
  readNarratives,
  readProseBelowLines,
  readRowOfFields,
  readSummary,
  readValue,
} from "./read-labelled";
import { readStatusCounts } from "./read-status-counts";
import { readYearsAcross } from "./read-years-across";
import { partSideBySide } from "./side-by-side";
import { readTables } from "../tables/read-tables";
import { useFurniture, useLines } from "../tables/use-lines";
import type { Vocabulary } from "../vocabulary";
import { scanSheet, type SheetScan } from "./sheet-scan";

/** What was read on one sheet. */
export type SheetReading = {
  readonly layout: string | null;
  readonly indicators: readonly KeylessIndicator[];
  readonly summaries: readonly SummaryFigure[];
  readonly notes: readonly ReadingNote[];
  readonly cells: readonly AccountedCell[];
};

type Attempt = Omit<SheetReading, "cells"> & { readonly account: Account };

/** A part of a sheet, with its own account. */
type PartReading = Omit<SheetReading, "cells"> & {
  readonly scan: SheetScan;
  readonly account: Account | null;
};

/** Reads a sheet with the layout that accounts for most of its cells; says so where none fits. */
export function readSheet(
  sheet: SheetSnapshot,
  messages: Messages,
  vocabulary: Vocabulary,
): SheetReading {
  const whole = scanSheet(sheet);
  const readings = partSideBySide(whole, sheet, vocabulary).map((scan) =>
    readScan(scan, messages, vocabulary),
  );
  const indicators = readings.flatMap((reading) => reading.indicators);
  return {
    layout: readings.find(({ layout }) => layout !== null)?.layout ?? null,
    indicators,
    summaries: readings.flatMap(({ summaries }) => summaries),
    notes: [...readings.flatMap(({ notes }) => notes), ...doubtsOf(sheet, indicators, messages)],
    cells: accountedCells(whole, readings),
  };
}

/** The accounts of a sheet's parts as one; a cell that nothing was made of was not understood. */
function accountedCells(
  { grid }: SheetScan,
  parts: readonly PartReading[],
): readonly AccountedCell[] {
  if (parts.every(({ account }) => account === null)) return [];
  const entries = new Map<string, CellEntry>();
  for (const { scan, account } of parts) {
    for (const cell of scan.grid.filled) {
      const entry = account?.entry(cell);
      if (entry) entries.set(formatAddress(topLeft(cell)), entry);
    }
  }
  return grid.filled.map((cell) => {
    const address = formatAddress(topLeft(cell));
    const { top, left, bottom, right } = cell;
    const entry = entries.get(address) ?? ({ use: "not-understood" } as const);
    return { cell: address, area: { top, left, bottom, right }, ...entry };
  });
}

function readScan(scan: SheetScan, messages: Messages, vocabulary: Vocabulary): PartReading {
  const byHeaders = readByHeaders(scan, messages, vocabulary);
  const attempts = LAYOUTS.map((layout) =>
    readWithLayout(scan, layout, findForms(scan, layout), messages),
  ).filter(
    ({ indicators, summaries, notes }) => indicators.length + summaries.length + notes.length > 0,
  );
  const [best] = [...attempts, ...(byHeaders ? [byHeaders] : [])].sort(
    (first, second) => second.account.count() - first.account.count(),
  );
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

/** Where no layout knows the form, its headers still tell how its tables lie. */
function readByHeaders(
  scan: SheetScan,
  messages: Messages,
  vocabulary: Vocabulary,
): Attempt | null {
  const account = openAccount(scan.grid.filled);
  const { indicators, summaries, notes } = readTables(
    scan,
    account,
    messages,
    vocabulary.meaningOf,
  );
  const saysSomething = indicators.some(
    ({ values, narratives }) => values.length + narratives.length > 0,
  );
  useLines(scan, account);
  return saysSomething || summaries.length > 0
    ? { layout: "tables", account, indicators, summaries, notes }
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

function readWithLayout(
  scan: SheetScan,
  layout: Layout,
  forms: readonly Form[],
  messages: Messages,
): Attempt {
  const account = openAccount(scan.grid.filled);
  useTitles(scan, forms, account);
  const readings = forms.map((form) => {
    const draft = emptyFormDraft();
    const reader: FormReader = { scan, form, account, draft, messages };
    for (const part of layout.parts) readPart(reader, part);
    for (const { cell } of form.headings) account.use(cell, "heading");
    useRemainingLabels(reader);
    const indicators = assembleForm(scan, layout, form, draft);
    if (indicators.length === 0 && draft.shared.values.length > 0) noteIncomplete(reader);
    return { indicators, draft };
  });
  useFurniture(scan, account);
  return {
    layout: layout.id,
    account,
    indicators: readings.flatMap(({ indicators }) => indicators),
    summaries: readings.flatMap(({ draft }) => draft.summaries),
    notes: readings.flatMap(({ draft }) => draft.notes),
  };
}

/** Values that belong to nothing that has a name. */
function noteIncomplete({ scan, form, draft, messages }: FormReader): void {
  const cell = referenceOf(scan, form.anchor.cell);
  const message = messages.notes["form-incomplete"]({ cell, text: form.anchor.cell.text });
  draft.notes.push({ code: "form-incomplete", cell, message });
}

function readPart(reader: FormReader, part: Part): void {
  switch (part.part) {
    case "field":
      return readField(reader, part);
    case "row-of-fields":
      return readRowOfFields(reader, part);
    case "value":
      return readValue(reader, part);
    case "narratives":
      return readNarratives(reader, part);
    case "prose-below-lines":
      return readProseBelowLines(reader);
    case "years-across":
      return readYearsAcross(reader, part);
    case "indicator-rows":
      return readIndicatorRows(reader, part);
    case "status-counts":
      return readStatusCounts(reader, part);
    case "summary":
      return readSummary(reader, part);
  }
}

/** Lines that stand alone above the first form are the sheet's titles, not lost values. */
function useTitles(scan: SheetScan, [first]: readonly Form[], account: Account): void {
  for (const cell of scan.grid.filled) {
    const alone = scan.grid.startingInRow(cell.top).length === 1;
    if (first && alone && cell.top < first.rows.from) account.use(cell, "title");
  }
}

/** Labels that gave no value of their own (a stub beside a table) and lines such as `<R3期末報告>`. */
function useRemainingLabels({ scan, form, account }: FormReader): void {
  for (const { cell } of scan.labels) {
    if (cell.top >= form.rows.from && cell.top <= form.rows.to) account.use(cell, "label");
  }
  for (const cell of scan.grid.filled) {
    const within = cell.top >= form.rows.from && cell.top <= form.rows.to;
    if (within && isSectionLine(cell.text)) account.use(cell, "heading");
  }
}

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

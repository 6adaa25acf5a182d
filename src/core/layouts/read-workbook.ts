import { forgetTexts, withoutBlanks, type Indicator } from "../indicators";
import { messagesFor, type Locale } from "../messages";
import { isTemplate, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";
import type { KeylessIndicator } from "./engine/assemble";
import { BY_HEADERS, readSheet, type SheetReading } from "./engine/read-sheet";
import type { Profile } from "./profile";
import { unusedWords } from "./profile/unused-words";
import { correctedSheet } from "./profile/sheet-corrections";
import { isReportCopy } from "./report-copy";
import { createVocabulary } from "./vocabulary";
import type { ReadingNote, WorkbookReading } from "./reading";

/**
 * Reads every indicator table of a workbook, with what people have taught where a profile is given; sheets that we
 * wrote ourselves are passed over; so are copies of them and people's own summary layouts, with a note.
 */
export function readWorkbook(
  snapshot: WorkbookSnapshot,
  locale: Locale,
  profile: Profile | null = null,
): WorkbookReading {
  const messages = messagesFor(locale);
  const foreign = snapshot.sheets.filter(({ purpose }) => purpose === null);
  const templates = foreign.filter(isTemplate);
  const copies = foreign.filter((sheet) => !templates.includes(sheet) && isReportCopy(sheet));
  const sheets = foreign.filter((sheet) => ![...templates, ...copies].includes(sheet));
  const vocabulary = createVocabulary(profile?.words);
  const readings = sheets.map((sheet) => {
    const reading = readSheet(sheet, messages, vocabulary, correctedSheet(profile, sheet));
    return { ...reading, notes: [...hiddenNotes(sheet, locale), ...reading.notes] };
  });
  const indicators = readings.flatMap((reading) => reading.indicators);
  forgetTexts();
  return {
    file: snapshot.file,
    sheetNames: sheets.map(({ name }) => name),
    indicators: withKeys(indicators),
    summaries: readings.flatMap(({ summaries }) => summaries),
    notes: [
      ...readings.flatMap(({ notes }) => notes),
      ...withoutDepartment(readings, locale),
      ...copies.map(({ name }) => copyNote(name, locale)),
      ...templates.map((sheet) => templateNote(sheet, locale)),
      ...withoutEffect(readings, locale),
      ...unusedWordNotes(profile, sheets, readings, locale),
    ],
    sheets: readings.map(({ layout, cells }, index) => ({
      sheet: sheets[index]?.name ?? "",
      layout,
      cells,
    })),
  };
}

const copyNote = (sheet: string, locale: Locale): ReadingNote => ({
  code: "report-copy",
  cell: sheet,
  message: messagesFor(locale).notes["report-copy"]({ cell: sheet, text: "" }),
});

/** Where other forms of a workbook name a department, or words that look like one were left, its absence is doubtful. */
function withoutDepartment(
  readings: readonly SheetReading[],
  locale: Locale,
): readonly ReadingNote[] {
  const say = messagesFor(locale).notes["department-missing"];
  const isNamed = readings.some(({ indicators }) =>
    indicators.some(({ department }) => department !== null),
  );
  return readings.flatMap(({ layout, indicators, lostDepartment }) => {
    if (layout !== BY_HEADERS || !(isNamed || lostDepartment)) return [];
    return indicators
      .filter(({ department }) => department === null)
      .map(({ name, nameCell }) => ({
        code: "department-missing" as const,
        cell: nameCell,
        message: say({ cell: nameCell, text: name }),
      }));
  });
}

/** Corrections that no sheet for which they are was read by. */
function withoutEffect(readings: readonly SheetReading[], locale: Locale): readonly ReadingNote[] {
  const say = messagesFor(locale).notes["correction-without-effect"];
  const uses = readings.flatMap(({ corrections }) => corrections);
  const heeded = new Set(uses.flatMap((use) => (use.isHeeded ? [use.correction] : [])));
  const first = new Map(
    [...uses]
      .reverse()
      .flatMap((use) => (heeded.has(use.correction) ? [] : [[use.correction, use] as const])),
  );
  return [...first.values()].reverse().map(({ cell, text }) => ({
    code: "correction-without-effect" as const,
    cell,
    message: say({ cell, text }),
  }));
}

/** Words that people taught and no label uses; said at the first sheet, since they stand nowhere. */
function unusedWordNotes(
  profile: Profile | null,
  sheets: readonly SheetSnapshot[],
  readings: readonly SheetReading[],
  locale: Locale,
): readonly ReadingNote[] {
  const [first] = sheets;
  if (!profile || !first) return [];
  const say = messagesFor(locale).notes["word-without-effect"];
  const read = sheets.map((sheet, index) => ({ sheet, cells: readings[index]?.cells ?? [] }));
  return unusedWords(profile.words, read).map((text) => ({
    code: "word-without-effect" as const,
    cell: first.name,
    message: say({ cell: first.name, text }),
  }));
}

/** Words of the initiative and the indicator, so that the key survives moving, renumbering and another year's workbook. */
export function indicatorKeyWords(initiative: string | null, name: string): string {
  const words = withoutBlanks(name);
  const context = initiative ? withoutBlanks(initiative) : "";
  return context === "" || context === words ? words : `${context}/${words}`;
}

/** Gives each indicator its key; a second one of the same words in one workbook is told apart by a count. */
function withKeys(indicators: readonly KeylessIndicator[]): readonly Indicator[] {
  const seen = new Map<string, number>();
  return indicators.map((indicator) => {
    const words = indicatorKeyWords(indicator.initiative, indicator.name);
    const count = (seen.get(words) ?? 0) + 1;
    seen.set(words, count);
    return { key: count === 1 ? words : `${words}#${count}`, ...indicator };
  });
}

const templateNote = ({ name }: SheetSnapshot, locale: Locale): ReadingNote => ({
  code: "sheet-is-template",
  cell: name,
  message: messagesFor(locale).notes["sheet-is-template"]({ cell: name, text: "" }),
});

/** Hidden sheets, rows and columns are read like any other, and said to be hidden. */
function hiddenNotes(sheet: SheetSnapshot, locale: Locale): readonly ReadingNote[] {
  const words = messagesFor(locale).notes;
  const { cells, hiddenRows, hiddenColumns } = sheet;
  const notes: ReadingNote[] = [];
  const add = (code: "sheet-hidden" | "row-hidden" | "column-hidden"): void => {
    notes.push({ code, cell: sheet.name, message: words[code]({ cell: sheet.name, text: "" }) });
  };
  if (sheet.visibility !== "visible") add("sheet-hidden");
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  if (rows.size > 0 && cells.some(({ row }) => rows.has(row))) add("row-hidden");
  if (columns.size > 0 && cells.some(({ column }) => columns.has(column))) add("column-hidden");
  return notes;
}

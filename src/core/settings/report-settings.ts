import { REPORT_PURPOSES, type ReportPurpose } from "../workbook";
import { isRecord, SettingsError, type SettingsErrorCode } from "./settings-error";

export const PAPERS = ["A4", "A3"] as const;
export const ORIENTATIONS = ["landscape", "portrait"] as const;

export type Paper = (typeof PAPERS)[number];
export type Orientation = (typeof ORIENTATIONS)[number];

/** How the sheets of a report are made; what is left out stays as it is without settings. */
export type ReportSettings = {
  /** Which sheets are written, in the order of their tabs. */
  readonly sheets?: readonly ReportPurpose[];
  /** Which columns the list of a sheet has, from left to right, by their ids. */
  readonly columns?: Readonly<Partial<Record<ReportPurpose, readonly string[]>>>;
  /** Stands before the name of each sheet in its title. */
  readonly title?: string;
  /** Stands above the title of each sheet: the name of the city or the office. */
  readonly logoLine?: string;
  readonly paper?: Paper;
  readonly orientation?: Orientation;
  /** Whether figures that stand as plain numbers in the workbook are written as formulas that follow them. */
  readonly liveFormulas?: boolean;
};

/** The ids of the columns that can be chosen, by sheet. */
export type KnownColumns = Readonly<Partial<Record<ReportPurpose, readonly string[]>>>;

/** Finds a word among known ones; throws a SettingsError of that code. */
function known<Word extends string>(
  input: unknown,
  words: readonly Word[],
  code: SettingsErrorCode,
): Word {
  const found = words.find((word) => word === input);
  if (found === undefined) throw new SettingsError(code, String(input));
  return found;
}

/** A list of words that all are known, each named once; throws a SettingsError. */
function knownList<Word extends string>(
  input: unknown,
  words: readonly Word[],
  { place, code }: { readonly place: string; readonly code: SettingsErrorCode },
): readonly Word[] {
  if (!Array.isArray(input)) throw new SettingsError("not-a-list", place);
  if (input.length === 0) throw new SettingsError("nothing-chosen", place);
  const list = input.map((word: unknown) => known(word, words, code));
  const twice = list.find((word, index) => list.indexOf(word) !== index);
  if (twice !== undefined) throw new SettingsError("chosen-twice", twice);
  return list;
}

/** A text; undefined where it is blank. */
function text(input: unknown, place: string): string | undefined {
  if (input === undefined) return undefined;
  if (typeof input !== "string") throw new SettingsError("not-a-text", place);
  return input.trim() || undefined;
}

function flag(input: unknown, place: string): boolean {
  if (typeof input !== "boolean") throw new SettingsError("not-true-or-false", place);
  return input;
}

function parseColumns(
  input: unknown,
  columns: KnownColumns,
): NonNullable<ReportSettings["columns"]> {
  if (input === undefined) return {};
  if (!isRecord(input)) throw new SettingsError("not-an-object", "report.columns");
  const parsed: Partial<Record<ReportPurpose, readonly string[]>> = {};
  for (const [sheet, chosen] of Object.entries(input)) {
    const purpose = known(sheet, REPORT_PURPOSES, "unknown-sheet");
    const ids = columns[purpose];
    if (!ids) throw new SettingsError("no-columns-to-choose", sheet);
    const place = `report.columns.${sheet}`;
    parsed[purpose] = knownList(chosen, ids, { place, code: "unknown-column" });
  }
  return parsed;
}

const KEYS: readonly string[] = [
  "sheets",
  "columns",
  "title",
  "logoLine",
  "paper",
  "orientation",
  "liveFormulas",
];

/** Parses how sheets are made; undefined where nothing is chosen. Throws a SettingsError. */
export function parseReport(input: unknown, columns: KnownColumns): ReportSettings | undefined {
  if (input === undefined) return undefined;
  if (!isRecord(input)) throw new SettingsError("not-an-object", "report");
  const stray = Object.keys(input).find((key) => !KEYS.includes(key));
  if (stray !== undefined) throw new SettingsError("unknown-key", `report.${stray}`);
  const { sheets, paper, orientation, liveFormulas } = input;
  const chosen = parseColumns(input["columns"], columns);
  const title = text(input["title"], "report.title");
  const logoLine = text(input["logoLine"], "report.logoLine");
  const sheetList = { place: "report.sheets", code: "unknown-sheet" } as const;
  const report: ReportSettings = {
    ...(sheets !== undefined && { sheets: knownList(sheets, REPORT_PURPOSES, sheetList) }),
    ...(Object.keys(chosen).length > 0 && { columns: chosen }),
    ...(title !== undefined && { title }),
    ...(logoLine !== undefined && { logoLine }),
    ...(paper !== undefined && { paper: known(paper, PAPERS, "unknown-paper") }),
    ...(orientation !== undefined && {
      orientation: known(orientation, ORIENTATIONS, "unknown-orientation"),
    }),
    ...(liveFormulas !== undefined && { liveFormulas: flag(liveFormulas, "report.liveFormulas") }),
  };
  return Object.keys(report).length > 0 ? report : undefined;
}

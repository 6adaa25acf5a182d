import { parseValue } from "../../indicators";
import type { Messages } from "../../messages";
import { formatReference, parseReference, type SheetSnapshot } from "../../workbook";
import type { ReadingNote } from "../reading";
import { isGrade } from "../tables/content-look";
import { headerMeaning } from "../tables/header-meaning";
import { headerWords } from "../tables/plain-header";
import type { KeylessIndicator } from "./assemble";

/** Plans for climate or buildings look far ahead; a span beyond this is a year typed wrong, such as R55 for R5. */
const LONGEST_PLAN = 45;

/** What is doubtful about indicators as a whole: years far from all others, blank places that hold a formula. */
export function doubtsOf(
  sheet: SheetSnapshot,
  indicators: readonly KeylessIndicator[],
  messages: Messages,
): readonly ReadingNote[] {
  const formulasWithoutResult = new Set(
    sheet.cells
      .filter(({ text, formula }) => text === "" && formula !== undefined)
      .map((cell) => formatReference(sheet.name, cell)),
  );
  const textAt = textsOf(sheet);
  const note = (
    code:
      | "year-doubtful"
      | "formula-without-result"
      | "baselines-doubtful"
      | "actuals-doubtful"
      | "name-doubtful",
    cell: string,
  ): ReadingNote => ({
    code,
    cell,
    message: messages.notes[code]({ cell, text: textAt(cell) }),
  });
  const doubtful = [
    ...[...new Set(indicators.flatMap(yearsTooFarApart))].map((cell) =>
      note("year-doubtful", cell),
    ),
    ...[...new Set(indicators.flatMap(severalBaselines))].map((cell) =>
      note("baselines-doubtful", cell),
    ),
    ...doubtfulActuals(textAt, indicators).map((cell) => note("actuals-doubtful", cell)),
    ...doubtfulNames(indicators).map((cell) => note("name-doubtful", cell)),
  ];
  if (formulasWithoutResult.size === 0) return doubtful;
  return doubtful.concat(
    [...new Set(indicators.flatMap(({ blanks }) => blanks.map(({ cell }) => cell)))]
      .filter((cell) => formulasWithoutResult.has(cell))
      .map((cell) => note("formula-without-result", cell)),
  );
}

/** What stands at a reference to a cell of the sheet; each is looked up once. */
function textsOf({ cells }: SheetSnapshot): (reference: string) => string {
  const byPlace = new Map<number, string>();
  const known = new Map<string, string>();
  return (reference) => {
    const before = known.get(reference);
    if (before !== undefined) return before;
    if (byPlace.size === 0)
      for (const { row, column, text } of cells)
        byPlace.set(row * COLUMNS_PER_SHEET + column, text);
    const place = parseReference(reference)?.position;
    const text = (place && byPlace.get(place.row * COLUMNS_PER_SHEET + place.column)) ?? "";
    known.set(reference, text);
    return text;
  };
}

const COLUMNS_PER_SHEET = 16_384;

/** The baselines of an indicator that has them in several years: a plan starts from one. */
function severalBaselines({ values }: KeylessIndicator): readonly string[] {
  const baselines = values.filter(({ role }) => role === "baseline");
  if (baselines.length < 2) return [];
  const years = new Set(baselines.map(({ fiscalYear }) => fiscalYear));
  return years.size < 2 ? [] : baselines.map(({ cell }) => cell);
}

/** The headers of the latest year where the years of an indicator lie further apart than any plan. */
function yearsTooFarApart({ values }: KeylessIndicator): readonly string[] {
  let [earliest, latest] = [Infinity, -Infinity];
  for (const { fiscalYear } of values) {
    if (fiscalYear === null) continue;
    earliest = Math.min(earliest, fiscalYear);
    latest = Math.max(latest, fiscalYear);
  }
  if (latest - earliest <= LONGEST_PLAN) return [];
  return values.flatMap(({ fiscalYear, headers: [header] }) =>
    fiscalYear === latest && header !== undefined ? [header] : [],
  );
}

/** Words for what was reached before, which may as well be what a plan starts from. */
const EARLIER = /前年|前回|前期|直近|最新|現在|現時点/;

/**
 * The headers of actuals whose word is not the one that most actuals of the sheet stand under, and of those that may be
 * the baseline that its indicators lack.
 */
function doubtfulActuals(
  textAt: (reference: string) => string,
  indicators: readonly KeylessIndicator[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { values } of indicators)
    for (const { role, headers } of values)
      if (role === "actual")
        for (const cell of headers) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const headers = new Map<string, { values: number; readonly cells: string[] }>();
  for (const [cell, values] of counts) {
    const text = textAt(cell);
    if (headerMeaning(text)?.role !== "actual") continue;
    const words = headerWords(text);
    const group = headers.get(words) ?? { values: 0, cells: [] };
    group.values += values;
    group.cells.push(cell);
    headers.set(words, group);
  }
  const isOfBaseline = indicators.some(({ values }) =>
    values.some(({ role }) => role === "baseline"),
  );
  return [...headers]
    .sort(([, one], [, other]) => other.values - one.values)
    .flatMap(([words, { cells }], index) =>
      index > 0 || (!isOfBaseline && EARLIER.test(words)) ? cells : [],
    );
}

/** Sentences, figures and marks, and what several indicators of a sheet are called in different places. */
function doubtfulNames(indicators: readonly KeylessIndicator[]): readonly string[] {
  const places = new Map<string, Set<string>>();
  for (const { initiative, name, nameCell } of indicators) {
    const words = `${initiative ?? ""}/${headerWords(name)}`;
    const cells = places.get(words);
    if (cells) cells.add(nameCell);
    else places.set(words, new Set([nameCell]));
  }
  const repeated = [...places.values()].flatMap((cells) => (cells.size > 1 ? [...cells] : []));
  const odd = indicators.filter(({ name }) => name.includes("。") || isMark(name));
  return [...new Set([...repeated, ...odd.map(({ nameCell }) => nameCell)])];
}

const LONGEST_MARK = 8;

/** Whether a text is what stands in a cell of values: 12人, ◎, 達成. */
const isMark = (text: string): boolean =>
  isGrade(text) || (text.length <= LONGEST_MARK && parseValue(text).kind !== "text");

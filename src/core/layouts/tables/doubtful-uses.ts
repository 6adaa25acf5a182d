import { parseValue, rememberByText, type SummaryFigure, type ValueRole } from "../../indicators";
import type { Messages } from "../../messages";
import type { LogicalCell } from "../../workbook";
import type { Account, CellEntry } from "../engine/account";
import type { KeylessIndicator } from "../engine/assemble";
import { referenceOf } from "../engine/form-reader";
import type { SheetScan } from "../engine/sheet-scan";
import { isSectionLine } from "../heading";
import type { ReadingNote } from "../reading";
import { isGrade } from "./content-look";
import type { Meanings } from "./header-band";
import { headerWords } from "./plain-header";
import { isProse } from "./prose";

type Reading = {
  readonly indicators: readonly KeylessIndicator[];
  readonly summaries: readonly SummaryFigure[];
  readonly notes: readonly ReadingNote[];
};

/**
 * Cells that a sheet read by its headers has for texts, rates, sums or labels, and that look like something else: values,
 * ratings or names whose label was misread.
 */
export function doubtfulUses(
  scan: SheetScan,
  account: Account,
  meanings: Meanings,
  { indicators, summaries, notes }: Reading,
  messages: Messages,
): readonly ReadingNote[] {
  const texts: LogicalCell[] = [];
  const rates: LogicalCell[] = [];
  const doubtful = new Set(doubtfulSums(scan, indicators, summaries));
  for (const cell of scan.grid.filled) {
    const entry = account.entry(cell);
    if (entry === null || entry.use === "value") continue;
    if (entry.use === "narrative") texts.push(cell);
    else if (entry.field === "rate") rates.push(cell);
    else if (looksMisread(scan, cell, entry, meanings)) doubtful.add(cell);
  }
  for (const cell of doubtfulTexts(scan, texts, indicators)) doubtful.add(cell);
  for (const cell of doubtfulRates(rates, indicators)) doubtful.add(cell);
  if (doubtful.size === 0) return [];
  const known = new Set(notes.map(({ cell }) => cell));
  for (const { values } of indicators) for (const { cell } of values) known.add(cell);
  return [...doubtful].flatMap((cell) => {
    const reference = referenceOf(scan, cell);
    if (known.has(reference)) return [];
    const message = messages.notes["use-doubtful"]({ cell: reference, text: cell.text });
    return [{ code: "use-doubtful" as const, cell: reference, message }];
  });
}

/** Labels whose texts are short as often as not. */
const REMARKS =
  /備考|摘要|特記|補足|注記|付記|コメント|メモ|その他|参考|時期|期限|期間|スケジュール/;
const LONGEST_SHORT_TEXT = 30;

/** Texts of which most below the same label are no sentences, and figures among sentences. */
function doubtfulTexts(
  scan: SheetScan,
  texts: readonly LogicalCell[],
  indicators: readonly KeylessIndicator[],
): readonly LogicalCell[] {
  if (texts.length === 0) return [];
  const labels = new Map(
    indicators.flatMap(({ narratives }) =>
      narratives.map(({ cell, label }) => [cell, headerWords(label)] as const),
    ),
  );
  const groups = new Map<string, LogicalCell[]>();
  for (const cell of texts) {
    const label = labels.get(referenceOf(scan, cell)) ?? "";
    const group = groups.get(label);
    if (group) group.push(cell);
    else groups.set(label, [cell]);
  }
  return [...groups].flatMap(([label, cells]) => {
    const short = cells.filter(({ text }) => !isProse(text) && text.length <= LONGEST_SHORT_TEXT);
    if (REMARKS.test(label)) return short.filter(isFigure);
    const isShort = short.length * 2 > cells.length;
    return isShort ? short : short.filter((cell) => isFigure(cell) || isTerse(cell));
  });
}

const isFigure = ({ text, value }: LogicalCell): boolean =>
  value?.kind === "number" || FIGURE.test(text.normalize("NFKC"));

/** A word among sentences that is none for nothing to say. */
const isTerse = ({ text }: LogicalCell): boolean =>
  text.length <= LONGEST_TERSE && !/なし|同上|同左|〃/.test(text) && !saysNothing(text);
const LONGEST_TERSE = 8;
const FIGURE = /^[約△▲-]?\d[\d,.]*\D{0,3}$/;
const SHARE = /^[△▲+-]?\d{1,3}(?:\.\d+)?[%割]?$/;

const hasRole = (indicators: readonly KeylessIndicator[], role: ValueRole): boolean =>
  indicators.some(({ values }) => values.some((value) => value.role === role));

/** Rates in a column with something that is none, or where nothing was reached. */
function doubtfulRates(
  rates: readonly LogicalCell[],
  indicators: readonly KeylessIndicator[],
): readonly LogicalCell[] {
  if (rates.length === 0 || !hasRole(indicators, "actual")) return rates;
  const isOdd = ({ text }: LogicalCell): boolean =>
    !SHARE.test(text.normalize("NFKC")) && !saysNothing(text);
  const byColumn = new Map<number, LogicalCell[]>();
  for (const cell of rates) {
    const column = byColumn.get(cell.left);
    if (column) column.push(cell);
    else byColumn.set(cell.left, [cell]);
  }
  return [...byColumn.values()].filter((cells) => cells.some(isOdd) || cells.every(isFewOf)).flat();
}

/** 1 to 5 may be grades. */
const isFewOf = ({ text }: LogicalCell): boolean => /^[1-5]$/.test(text.normalize("NFKC"));

/** What sums a sheet up, where its indicators have values and none of them a rating of its own. */
function doubtfulSums(
  scan: SheetScan,
  indicators: readonly KeylessIndicator[],
  summaries: readonly SummaryFigure[],
): readonly LogicalCell[] {
  const holdsValues = indicators.some(({ values }) => values.length > 0);
  if (summaries.length === 0 || !holdsValues || hasRole(indicators, "status")) return [];
  const sums = new Set(summaries.map(({ cell }) => cell));
  return scan.grid.filled.filter((cell) => sums.has(referenceOf(scan, cell)));
}

/** A figure or a mark that is used like a label and says nothing that is known, a word for a heading, and a unit that is none. */
function looksMisread(
  scan: SheetScan,
  cell: LogicalCell,
  entry: CellEntry,
  meanings: Meanings,
): boolean {
  const { text, value } = cell;
  if (entry.field === "unit") return isGrade(text);
  if (entry.use !== "label" && entry.use !== "heading") return false;
  if (meanings(cell) !== null) return false;
  const isWord = entry.use === "heading" && !scan.headingIn(cell.top) && !isSectionLine(text);
  return value?.kind === "number" || isMark(text) || (isWord && text.length <= LONGEST_TERSE);
}

/** ―, 〃 and the like. */
const saysNothing = (text: string): boolean =>
  ["absent", "carried-on"].includes(parseValue(text).kind);

const isMark = rememberByText(
  (text) => text.length <= LONGEST_MARK && parseValue(text).kind !== "text",
);
const LONGEST_MARK = 12;

import { parseValue, rememberByText } from "../../indicators";
import type { Messages } from "../../messages";
import type { LogicalCell } from "../../workbook";
import type { Account, CellEntry } from "../engine/account";
import type { KeylessIndicator } from "../engine/assemble";
import { referenceOf } from "../engine/form-reader";
import type { SheetScan } from "../engine/sheet-scan";
import type { ReadingNote } from "../reading";
import type { Meanings } from "./header-band";
import { plainHeader } from "./plain-header";
import { isProse } from "./prose";

type Reading = {
  readonly indicators: readonly KeylessIndicator[];
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
  { indicators, notes }: Reading,
  messages: Messages,
): readonly ReadingNote[] {
  const known = new Set([
    ...notes.map(({ cell }) => cell),
    ...indicators.flatMap(({ values }) => values.map(({ cell }) => cell)),
  ]);
  const doubtful = [
    ...doubtfulTexts(scan, account, indicators),
    ...doubtfulSums(scan, account, indicators),
    ...scan.grid.filled.filter((cell) => looksMisread(cell, account.entry(cell), meanings)),
  ];
  return [...new Set(doubtful)].flatMap((cell) => {
    const reference = referenceOf(scan, cell);
    if (known.has(reference)) return [];
    const message = messages.notes["use-doubtful"]({ cell: reference, text: cell.text });
    return [{ code: "use-doubtful" as const, cell: reference, message }];
  });
}

/** Labels whose texts are short as often as not. */
const REMARKS = /備考|摘要|特記|補足|注記|付記|コメント|メモ|その他|参考|時期|期限|期間|スケジュール/;
const LONGEST_SHORT_TEXT = 30;

/** Texts of which most below the same label are no sentences, and figures among sentences. */
function doubtfulTexts(
  scan: SheetScan,
  account: Account,
  indicators: readonly KeylessIndicator[],
): readonly LogicalCell[] {
  const labels = new Map(
    indicators.flatMap(({ narratives }) =>
      narratives.map(({ cell, label }) => [cell, plainHeader(label)?.words ?? label] as const),
    ),
  );
  const groups = new Map<string, LogicalCell[]>();
  for (const cell of scan.grid.filled) {
    if (account.entry(cell)?.use !== "narrative") continue;
    const label = labels.get(referenceOf(scan, cell)) ?? "";
    const group = groups.get(label);
    if (group) group.push(cell);
    else groups.set(label, [cell]);
  }
  return [...groups].flatMap(([label, cells]) => {
    const short = cells.filter(({ text }) => !isProse(text) && text.length <= LONGEST_SHORT_TEXT);
    const isShort = short.length * 2 > cells.length && !REMARKS.test(label);
    return isShort ? short : short.filter(isFigure);
  });
}

const isFigure = ({ text, value }: LogicalCell): boolean =>
  value?.kind === "number" || FIGURE.test(text.normalize("NFKC"));
const FIGURE = /^[約△▲-]?\d[\d,.]*\D{0,3}$/;
const SHARE = /^[△▲+-]?\d{1,3}(?:\.\d+)?[%割]?$/;

/** Rates that are none, rates where nothing was reached, and overall ratings of indicators that have none of their own. */
function doubtfulSums(
  { grid }: SheetScan,
  account: Account,
  indicators: readonly KeylessIndicator[],
): readonly LogicalCell[] {
  const has = (role: string): boolean =>
    indicators.some(({ values }) => values.some((value) => value.role === role));
  const used = (isUsed: (entry: CellEntry) => boolean): readonly LogicalCell[] =>
    grid.filled.filter((cell) => {
      const entry = account.entry(cell);
      return entry !== null && isUsed(entry);
    });
  const rates = used(({ field }) => field === "rate");
  const isOdd = ({ text }: LogicalCell): boolean =>
    !SHARE.test(text.normalize("NFKC")) && parseValue(text).kind !== "absent";
  const odd = new Set(rates.filter(isOdd).map(({ left }) => left));
  const doubtfulRates = has("actual") ? rates.filter(({ left }) => odd.has(left)) : rates;
  const holdsValues = indicators.some(({ values }) => values.length > 0);
  const sums = has("status") || !holdsValues ? [] : used(({ use }) => use === "summary");
  return [...doubtfulRates, ...sums];
}

/** A figure or a mark that is used like a label, and says nothing that is known. */
function looksMisread(cell: LogicalCell, entry: CellEntry | null, meanings: Meanings): boolean {
  if (entry?.use !== "label" && entry?.use !== "heading") return false;
  return meanings(cell) === null && (cell.value?.kind === "number" || isMark(cell.text));
}

const isMark = rememberByText(
  (text) => text.length <= LONGEST_MARK && parseValue(text).kind !== "text",
);
const LONGEST_MARK = 12;

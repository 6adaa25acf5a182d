import { VERDICTS, type Verdict } from "../../judgement";
import { LOCALES, messagesFor } from "../../messages";
import { foldedWord } from "../../workbook";
import type { ReportRow } from "../report-rows";
import { lateRows } from "../sheets/attention/late-rows";
import type { SheetContext } from "../sheets/sheet-context";

/** Shorter words for verdicts, as people write them on forms. */
const SHORT_WORDS: Readonly<Partial<Record<Verdict, readonly string[]>>> = {
  behind: ["遅れ"],
  "slightly-behind": ["やや遅れ"],
};

const wordsOf = (verdict: Verdict): readonly string[] => [
  ...LOCALES.map((locale) => messagesFor(locale).verdicts[verdict]),
  ...(SHORT_WORDS[verdict] ?? []),
];

const isAmong = (word: string, words: readonly string[]): boolean =>
  words.some((each) => foldedWord(each) === foldedWord(word));

/** The rows that a word asks for: all, those that need attention, a verdict, or a class of the method; null for any other word. */
export function selectRows(
  word: string,
  { rows }: Pick<SheetContext, "rows">,
): readonly ReportRow[] | null {
  const texts = LOCALES.map((locale) => messagesFor(locale).templates);
  if (
    isAmong(
      word,
      texts.map(({ all }) => all),
    )
  )
    return rows;
  if (
    isAmong(
      word,
      texts.map(({ attention }) => attention),
    )
  )
    return lateRows(rows);
  const verdict = VERDICTS.find((each) => isAmong(word, wordsOf(each)));
  if (verdict) return rows.filter(({ judgement }) => judgement.verdict === verdict);
  const labelled = rows.filter(({ judgement }) => isAmong(word, [judgement.label]));
  return labelled.length > 0 ? labelled : null;
}

/** The words by which rows can be asked for, in the language of the report. */
export const selectionWords = ({ messages }: Pick<SheetContext, "messages">): readonly string[] => [
  messages.templates.all,
  messages.templates.attention,
  ...VERDICTS.map((verdict) => messages.verdicts[verdict]),
];

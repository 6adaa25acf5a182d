import { findFiscalYear, rememberByText, withoutBlanks } from "../../indicators";

/** A header's words without what is only dress, and what was taken off them. */
export type PlainHeader = {
  readonly words: string;
  /** The year that the header itself names: 実績（R2） is 2020. */
  readonly fiscalYear: number | null;
  /** The counting mark that ties a label to its indicator: the ② of 実績値②. */
  readonly mark: string | null;
  /** The unit of 実績値（人）. */
  readonly inBrackets: string | null;
};

/** Longer texts are prose, whatever words they hold. */
const LONGEST_HEADER = 40;

/** As it is written, a header may be spread out with blanks; nothing longer is looked into. */
export const LONGEST_WRITTEN_HEADER = 90;
/** No year is written without a figure, 元 or the name of its era: 令和二年度. */
export const MAY_HOLD_YEAR = /[\d０-９元令]|平成|昭和/;
const MARK = /[①-⑳]/;
const DECORATION = /^[●○◎◯■□◆◇▼▽▶▷★☆※・<【[「『〔〈《]+|[>】\]」』〕〉》::]+$/g;
/** Brackets of any kind around what stands behind a label: 基準値【H30】, 指標名［人］. */
const BRACKETS_BEHIND = /^([^【<[〔〈《].*?)[【<[〔〈《]([^【】<>[\]〔〕〈〉《》]+)[】>\]〕〉》]$/;
const COUNTED =
  /^(?:\(?[0-9]{1,2}\)|[0-9]{1,2}[.、]|[ア-コ][.、)]|[IVX]{1,4}[.、]|第[0-9]+[.、])(?=\D)/;
/** How a word is read, in kana behind it: 指標（しひょう）. */
const READING = /\([ぁ-ゖー・]+\)|\([ァ-ヶー・]+\)(?!$)/g;
const BRACKETED_END = /^(.+?)[([](?:単位[::]*)?([^()[\]]+)[)\]]$/;
/** What may hang on a year within a label: 令和2年度末の, R2時点. */
const AROUND_YEAR = /^(?:年度)?(?:期?末)?(?:時点|現在)?(?:の)?/;
const EMPTY_BRACKETS = /\((?:年度|度)?[^()\p{L}\p{N}%％]*\)/gu;
/** Words in brackets that say something of the figures and are no unit. */
const REMARK =
  /見込|予定|暫定|速報|確定|年度|現在|時点|税|累計|平均|参考|計画|予測|推計|実績|目標|任意|必須|記入|選択|上段|下段|様式|自動|基準|策定|最終|期末|変更|修正|改定|当初|単年|[\d元]年|^[RHS]\d/;

/** Takes dress, year, counting mark and bracketed unit off a header; null where the text is too long for one. */
export const plainHeader = rememberByText((text): PlainHeader | null => {
  if (text.length > LONGEST_WRITTEN_HEADER) return null;
  const written = withoutBlanks(text).replace(READING, "");
  if (written === "" || written.length > LONGEST_HEADER) return null;
  const mark = MARK.exec(written)?.[0] ?? null;
  const undressed = written
    .replace(MARK, "")
    .replace(BRACKETS_BEHIND, "$1($2)")
    .replace(DECORATION, "")
    .replace(COUNTED, "")
    .replace(DECORATION, "");
  const { words, fiscalYear } = withoutYears(undressed);
  const bare = words.replace(EMPTY_BRACKETS, "").replace(/^の|[::]+$/g, "");
  if (bare === "") return null;
  return { ...withoutUnit(bare), fiscalYear, mark };
});

/** The words of a header without its dress; the text itself where it is too long for one. */
export const headerWords = (text: string): string => plainHeader(text)?.words ?? text;

/** Takes the year off a label; a span of years (R3～R6の事業内容) names none of them, one of its days (R2.4～R3.3) its year. */
function withoutYears(text: string): Pick<PlainHeader, "words" | "fiscalYear"> {
  const year = MAY_HOLD_YEAR.test(text) ? findFiscalYear(text) : null;
  if (!year) return { words: text, fiscalYear: null };
  const [before, after] = [
    text.slice(0, year.index),
    text.slice(year.index + year.written.length).replace(AROUND_YEAR, ""),
  ];
  const end = SPAN.test(after) ? findFiscalYear(after) : null;
  if (!end || end.index !== 1) return { words: before + after, fiscalYear: year.fiscalYear };
  const rest = after.slice(1 + end.written.length).replace(AROUND_YEAR, "");
  const fiscalYear = end.fiscalYear === year.fiscalYear ? year.fiscalYear : null;
  return { words: before + rest, fiscalYear };
}

const SPAN = /^[~〜～ー-]/;

function withoutUnit(words: string): Pick<PlainHeader, "words" | "inBrackets"> {
  let rest = words;
  let unit: string | null = null;
  for (;;) {
    const [, before, inside] = BRACKETED_END.exec(rest) ?? [];
    if (before === undefined || inside === undefined) return { words: rest, inBrackets: unit };
    rest = before;
    unit ??= REMARK.test(inside) ? null : inside;
  }
}

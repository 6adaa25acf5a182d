import { normaliseText, type IndicatorValue } from "../indicators";
import { conclude, type Conclusion } from "./methods/conclusion";

const NOT_APPLICABLE = /^(?:対象外|該当なし|非該当|適用外)$/;

/** A survey that is not taken every year. */
const NOT_MEASURED =
  /^(?:隔年(?:調査|実施)|調査(?:なし|年外|対象年外|実施なし)|[2-9]年(?:に1回|ごと|毎|おき)(?:に|の)?(?:調査|実施)?|次回調査.{0,12})$/;

const AWAITED = /^(?:集計中|公表待ち|公表前|未公表|未確定|調査中|確認中)$/;

const FINISHED = /^(?:(?:事業|計画|取組|取り組み)?(?:終了|完了|廃止|中止)(?:済み?)?)$/;

/** The words of a value without the brackets that may stand around all of them. */
const wordsOf = ({ text }: Pick<IndicatorValue, "text">): string =>
  normaliseText(text)
    .replace(/\s/g, "")
    .replace(/^[(（](.*)[)）]$/, "$1");

/** Whether the words say that a figure is still to come. */
export const isAwaited = (actual: IndicatorValue): boolean => AWAITED.test(wordsOf(actual));

/**
 * What an actual says where a figure cannot be expected: not applicable, not measured this year, or finished; null
 * for any other value. None of these is ever late.
 */
export function judgeSaidInstead(actual: IndicatorValue, fiscalYear: number): Conclusion | null {
  const words = wordsOf(actual);
  const said = { fiscalYear, text: actual.text };
  if (NOT_APPLICABLE.test(words))
    return conclude("not-judged", { code: "not-applicable", ...said });
  if (NOT_MEASURED.test(words)) return conclude("not-judged", { code: "not-measured", ...said });
  if (FINISHED.test(words)) return conclude("not-judged", { code: "finished", ...said });
  return null;
}

import type { Locale } from "../../messages";
import { en } from "./en";
import { ja } from "./ja";
import type { Reason, ReasonCode, ReasonWords } from "./reasons";

const WORDS: Readonly<Record<Locale, ReasonWords>> = { ja, en };
const BETWEEN_SENTENCES: Readonly<Record<Locale, string>> = { ja: "", en: " " };

/** A reason in plain words with its numbers. */
export function describeReason<Code extends ReasonCode>(
  reason: Reason<Code>,
  locale: Locale,
): string {
  const describe: ReasonWords[Code] = WORDS[locale][reason.code];
  return describe(reason);
}

/** What was compared, in the order in which it was, and last what decided. */
export const describeReasons = (
  {
    comparedBefore,
    reason,
  }: { readonly comparedBefore: readonly Reason[]; readonly reason: Reason },
  locale: Locale,
): string =>
  [...comparedBefore, reason]
    .map((each) => describeReason(each, locale))
    .join(BETWEEN_SENTENCES[locale]);

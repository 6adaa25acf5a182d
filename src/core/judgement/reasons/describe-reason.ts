import type { Locale } from "../../messages";
import { en } from "./en";
import { ja } from "./ja";
import type { Reason, ReasonCode, ReasonWords } from "./reasons";

const WORDS: Readonly<Record<Locale, ReasonWords>> = { ja, en };

/** A reason in plain words with its numbers. */
export function describeReason<Code extends ReasonCode>(
  reason: Reason<Code>,
  locale: Locale,
): string {
  const describe: ReasonWords[Code] = WORDS[locale][reason.code];
  return describe(reason);
}

import { en } from "./en";
import { ja } from "./ja";
import type { Locale } from "./locale";
import type { Messages } from "./messages";

export { LOCALES, type Locale } from "./locale";
export type { Messages, SheetWords } from "./messages";

const CATALOGUE: Readonly<Record<Locale, Messages>> = { ja, en };

/** The words of a locale. */
export const messagesFor = (locale: Locale): Messages => CATALOGUE[locale];

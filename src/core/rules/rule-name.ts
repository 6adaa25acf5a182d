import type { Locale } from "../messages";
import { RULES } from "./rules";

/** What a rule is called in a language; its id where no rule has that id. */
export const ruleName = (id: string, locale: Locale): string =>
  RULES.find((rule) => rule.id === id)?.name(locale) ?? id;

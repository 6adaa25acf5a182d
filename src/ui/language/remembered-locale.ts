import { LOCALES, type Locale } from "../../core";

const KEY = "shinchoku.locale";

/** The language that the person chose last on this machine; null where none is kept. */
export function rememberedLocale(): Locale | null {
  try {
    const kept = window.localStorage.getItem(KEY);
    return LOCALES.find((locale) => locale === kept) ?? null;
  } catch {
    return null;
  }
}

/** Keeps the choice of language on this machine, where it lets us keep anything. */
export function rememberLocale(locale: Locale): void {
  try {
    window.localStorage.setItem(KEY, locale);
  } catch {
    // A browser that stores nothing only means that the choice is made again next time.
  }
}

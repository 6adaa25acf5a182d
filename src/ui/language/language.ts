import { createContext, useContext } from "react";
import { messagesFor, type Locale } from "../../core";
import { wordsFor, type Words } from "../words";

/** The language on screen: the engine's messages, the panels' words, and how to change it. */
export type Language = {
  readonly locale: Locale;
  readonly words: Words;
  readonly messages: ReturnType<typeof messagesFor>;
  readonly changeLocale: (locale: Locale) => void;
};

/** The language with its words, for a given way of changing it. */
export const languageOf = (locale: Locale, changeLocale: (locale: Locale) => void): Language => ({
  locale,
  words: wordsFor(locale),
  messages: messagesFor(locale),
  changeLocale,
});

export const LanguageContext = createContext<Language>(languageOf("ja", () => undefined));

/** The language that the surrounding LanguageRoot shows. */
export const useLanguage = (): Language => useContext(LanguageContext);

import { FluentProvider } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Locale } from "../../../core";
import { LanguageContext, languageOf } from "../../language/language";
import { rememberedLocale, rememberLocale } from "../../language/remembered-locale";
import { theme } from "../../theme";
import { useLanguageRootStyles } from "./LanguageRoot.styles";

export type LanguageRootProps = {
  /** The language to begin with where the person has not chosen one on this machine. */
  readonly initialLocale: Locale;
  readonly children: ReactNode;
};

/** The outermost element of pane and page: the look, and the language that everything inside speaks. */
export function LanguageRoot({ initialLocale, children }: LanguageRootProps) {
  const styles = useLanguageRootStyles();
  const [locale, setLocale] = useState(() => rememberedLocale() ?? initialLocale);
  const changeLocale = useCallback((chosen: Locale) => {
    rememberLocale(chosen);
    setLocale(chosen);
  }, []);
  const language = useMemo(() => languageOf(locale, changeLocale), [locale, changeLocale]);

  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);

  return (
    <FluentProvider theme={theme} className={styles.root}>
      <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
    </FluentProvider>
  );
}

import { Select } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { LOCALES, type Locale } from "../../../core";
import { useLanguage } from "../../language/language";
import { BrandMark } from "../BrandMark/BrandMark";
import { useHeaderStyles } from "./Header.styles";

/** Each language by its own name, so that it is found by those who do not read the other. */
const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { ja: "日本語", en: "English" };

/** The product's name, room for the root's own buttons, and the language switch. */
export function Header({ children }: { readonly children?: ReactNode }) {
  const styles = useHeaderStyles();
  const { locale, words, changeLocale } = useLanguage();
  return (
    <header className={styles.root}>
      <div className={styles.brand}>
        <BrandMark />
        <h1 className={styles.name}>
          {words.product.name} <span className={styles.reading}>{words.product.reading}</span>
        </h1>
      </div>
      <div className={styles.actions}>
        {children}
        <Select
          size="small"
          aria-label={words.language}
          value={locale}
          onChange={(_event, { value }) => {
            const chosen = LOCALES.find((known) => known === value);
            if (chosen) changeLocale(chosen);
          }}
        >
          {LOCALES.map((known) => (
            <option key={known} value={known} lang={known}>
              {LANGUAGE_NAMES[known]}
            </option>
          ))}
        </Select>
      </div>
    </header>
  );
}

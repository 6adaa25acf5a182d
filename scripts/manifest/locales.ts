import { attributeOf, childNamed, elementsIn, type XmlElement } from "./xml-element";

const OVERRIDES = ["Override", "bt:Override"];
const LOCALE = /^[a-z]{2,3}-[A-Z]{2}$/;

/** Tells which translations Office would not find: locales that are malformed, double or the default one. */
export function localeProblems(root: XmlElement): readonly string[] {
  const defaultLocale = childNamed(root, "DefaultLocale")?.text ?? "";
  return elementsIn(root).flatMap(({ children }) => {
    const overrides = children.filter(({ name }) => OVERRIDES.includes(name));
    const locales = overrides.map((override) => attributeOf(override, "Locale"));
    return overrides.flatMap(({ line }, index) => {
      const locale = locales[index] ?? "";
      if (!LOCALE.test(locale)) return [`line ${line}: "${locale}" is not a locale such as en-US`];
      if (locale === defaultLocale)
        return [`line ${line}: ${locale} is the default locale and needs no <Override>`];
      return locales.indexOf(locale) === index
        ? []
        : [`line ${line}: there is more than one <Override> for ${locale}`];
    });
  });
}

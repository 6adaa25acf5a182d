import type { Locale } from "../../core";

/** What people know a workbook by that was never saved or whose place tells no name. */
const UNNAMED = "Excel";

/** The name of the workbook that is open; `Excel` where it has none yet. */
export const openWorkbookName = (): string => fileNameOf(Office.context.document.url);

/** The language that Excel speaks, as far as we speak it too. */
export const excelLocale = (): Locale => localeOf(Office.context.displayLanguage);

/** The locale for a language tag such as `ja-JP`: Japanese for Japanese, English for everything else. */
export const localeOf = (languageTag: string): Locale =>
  languageTag.toLowerCase().startsWith("ja") ? "ja" : "en";

/** The file's name at the end of a path or an address; `Excel` where there is none. */
export function fileNameOf(url: string | null | undefined): string {
  const name =
    (url ?? "")
      .replace(/[?#].*$/, "")
      .split(/[\\/]/)
      .at(-1) ?? "";
  return decoded(name) || UNNAMED;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

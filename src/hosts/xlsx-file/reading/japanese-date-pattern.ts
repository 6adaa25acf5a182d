import { tokenize } from "numfmt";
import { eraYearOf, weekdayOf, type EraYear } from "./japanese-era";
import { dateOfSerial } from "../../serial-date";

type Token = ReturnType<typeof tokenize>[number];

const ERA_OR_WEEKDAY = /[gea]/i;
const JAPANESE_TAG = /(411|ja(-jp.*)?)$/i;
const FIRST_YEAR_AS_WORD = /gannen/i;
const quoted = (text: string): string => `"${text}"`;

/** Whether a pattern may hold what only Excel's Japanese calendar knows: eras, era years, weekdays as `aaa`. */
export function mayHoldJapaneseDate(pattern: string): boolean {
  return ERA_OR_WEEKDAY.test(pattern);
}

function eraName(era: EraYear, code: string): string {
  if (code.length === 1) return era.letter;
  return code.length === 2 ? era.name.slice(0, 1) : era.name;
}

/** What the tokens before one have settled for it, within one section of the pattern. */
type Section = { foreign: boolean; firstYearAsWord: boolean; sawEra: boolean };

function eraYearText(era: EraYear, code: string, section: Section): string {
  if (section.firstYearAsWord && era.year === 1) return "元";
  const isTwoDigits = code.length === 2;
  return isTwoDigits ? String(era.year).padStart(2, "0") : String(era.year);
}

function literalFor(token: Token, section: Section, era: EraYear, serial: number): string | null {
  const code = token.value.toLowerCase();
  switch (code[0]) {
    case "g":
      section.sawEra = true;
      return eraName(era, code);
    case "e":
      return eraYearText(era, code, section);
    case "y":
      // Behind an era, Excel 2002 and later count years by that era.
      return section.sawEra ? eraYearText(era, code, section) : null;
    case "a":
      return code.length > 3 ? `${weekdayOf(serial)}曜日` : weekdayOf(serial);
    default:
      return null;
  }
}

/**
 * Gives the pattern for one day, with eras, era years and Japanese weekdays put in as literal text, since the formatter does
 * not know them; unchanged for serials that are no day of the calendar. Sections tagged for another language keep their codes.
 */
export function japaneseDatePattern(pattern: string): (serial: number) => string {
  const tokens = tokenize(pattern);
  return (serial) => {
    const date = dateOfSerial(serial);
    return date ? resolved(tokens, eraYearOf(date), serial) : pattern;
  };
}

function resolved(tokens: readonly Token[], era: EraYear, serial: number): string {
  const fresh = (): Section => ({ foreign: false, firstYearAsWord: false, sawEra: false });
  let section = fresh();
  return tokens
    .map((token) => {
      if (token.type === "BREAK") section = fresh();
      if (token.type === "LOCALE") {
        section.foreign = !JAPANESE_TAG.test(token.value);
        section.firstYearAsWord = FIRST_YEAR_AS_WORD.test(token.value);
      }
      if (token.type !== "DATETIME" || section.foreign) return token.raw;
      const literal = literalFor(token, section, era, serial);
      return literal === null ? token.raw : quoted(literal);
    })
    .join("");
}

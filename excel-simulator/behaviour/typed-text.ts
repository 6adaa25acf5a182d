import { typedDate } from "./typed-date";
import { typedNumber } from "./typed-number";
import { GENERAL } from "../model/cell-format";
import type { CellValue } from "../model/cell";

/** What a cell holds once a text was typed into it. */
export type TypedContent = {
  readonly value: CellValue;
  /** Without its leading `=`; null for none. Its value is still to be worked out. */
  readonly formula: string | null;
  /** The number format that the text brings along; null where the cell keeps its own. */
  readonly numberFormat: string | null;
};

const TEXT_FORMAT = "@";
const ERRORS = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];

const only = (value: CellValue): TypedContent => ({ value, formula: null, numberFormat: null });

/**
 * What Excel in Japan makes of a text that is typed into a cell of that number format, or written to it through `values`:
 * numbers, days, truth values, errors and formulas are taken for what they look like, in half or full width. `year` is the
 * present one, which days without a year belong to.
 */
export function typedContent(text: string, numberFormat: string, year: number): TypedContent {
  if (text === "") return only(null);
  if (text.startsWith("'")) return only(text.slice(1));
  if (numberFormat === TEXT_FORMAT) return only(text);
  const plain = text.normalize("NFKC").trim();
  const upper = plain.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return only(upper === "TRUE");
  if (ERRORS.includes(upper)) return only({ error: upper });
  const found = typedNumber(plain) ?? typedDate(plain, year);
  if (found) {
    const brought = numberFormat === GENERAL ? found.numberFormat : null;
    return { value: found.value, formula: null, numberFormat: brought };
  }
  const formula = formulaIn(text);
  return formula === null ? only(text) : { value: null, formula, numberFormat: null };
}

/** What begins with a sign is worked out as if an equals sign stood before it. */
function formulaIn(text: string): string | null {
  if (text.length > 1 && text.startsWith("=")) return text.slice(1);
  return /^[+\-@]./.test(text) ? text : null;
}

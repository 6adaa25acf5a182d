import type { CellPosition, TemplatePlan } from "../../../core";
import { templateRows } from "../../template-rows";
import type { TemplateFacts } from "./template-facts";

/** Formulas that stand one below the other, with their leading `=`. */
export type FormulaColumn = CellPosition & { readonly formulas: readonly string[] };

/**
 * The formulas of a copy that Excel leaves different from those of files when rows come in: those of repeated rows, and those about
 * areas that end with one. Formulas about tables or other workbooks are left to Excel.
 */
export function movedFormulas(
  { repeats }: TemplatePlan,
  { name, formulas }: TemplateFacts,
): readonly FormulaColumn[] {
  const rows = templateRows(repeats);
  return formulas.flatMap(({ row, column, formula }) => {
    if (formula.includes("[")) return [];
    const own = withoutOwnName(formula, name);
    const places = rows.placesOf(row);
    const moved = places.map((place) => rows.movedFormula(own, row, place));
    if (places.length === 1 && moved[0] === own) return [];
    const [first = row] = places;
    return [{ row: first, column, formulas: moved.map((text) => `=${text}`) }];
  });
}

/** A formula that names the layout itself means the copy there, as a copied sheet does in Excel. */
function withoutOwnName(formula: string, name: string): string {
  const plain = escaped(name);
  const quoted = escaped(`'${name.replaceAll("'", "''")}'`);
  return formula.replace(
    new RegExp(`"[^"]*"|(?<![^\\s"(),;+\\-*/^&=<>:{}])(?:${quoted}|${plain})!`, "gi"),
    (found) => (found.startsWith('"') ? found : ""),
  );
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|-]/g, "\\$&");

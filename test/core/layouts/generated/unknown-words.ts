import type { SheetSnapshot } from "../../../../src/core";
import { generateWorkbook, type GeneratedWorkbook } from "../../../layout-generator/generate";
import { WORDS, type Variant } from "../../../layout-generator/vocabulary/vocabulary";
import type { LabelName } from "../../../layout-generator/vocabulary/word-lists";

/** A word that no list and no pattern knows. */
const UNKNOWN = "ムルカ";
const DRESS = /[\s●【】：]/g;

/** Draws the workbook of a seed with a word that nobody knows for all labels of a kind that stand in cells of their own. */
export function withUnknownWord(
  variant: Variant,
  seed: number,
  name: LabelName,
): GeneratedWorkbook {
  const workbook = generateWorkbook(variant, seed);
  const words = new Set(WORDS[variant][name]);
  const renamed = (sheet: SheetSnapshot): SheetSnapshot => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      words.has(cell.text.replace(DRESS, ""))
        ? { ...cell, text: UNKNOWN, value: { kind: "text", text: UNKNOWN } }
        : cell,
    ),
  });
  return {
    ...workbook,
    snapshot: { ...workbook.snapshot, sheets: workbook.snapshot.sheets.map(renamed) },
  };
}

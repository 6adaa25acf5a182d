import type { WorkbookSnapshot } from "../../../../src/core";
import type { Decoration } from "../../../layout-generator/decorations/decorations";
import { generateWorkbook } from "../../../layout-generator/generate";
import type { Variant } from "../../../layout-generator/vocabulary/vocabulary";

/** A workbook with all its headers merged, and the same one in which each is a single cell with blanks beside or below. */
export type HeaderPair = { readonly merged: WorkbookSnapshot; readonly unmerged: WorkbookSnapshot };

const UNMERGED: Decoration = "labels-not-merged";

/** Draws the workbook of a seed twice; its cells are the same both times. */
export function withHeadersUnmerged(variant: Variant, seed: number): HeaderPair {
  const drawn = (...added: readonly Decoration[]): WorkbookSnapshot =>
    generateWorkbook(variant, seed, (chosen) => {
      const others = [...chosen].filter((decoration) => decoration !== UNMERGED);
      return new Set([...others, ...added]);
    }).snapshot;
  return { merged: drawn(), unmerged: drawn(UNMERGED) };
}

import type { Defect } from "./defect";
import { CELL_DEFECTS } from "./defects/cells";
import { FORMULA_DEFECTS } from "./defects/formulas";
import { MERGE_DEFECTS } from "./defects/merges";
import { PACKAGE_DEFECTS } from "./defects/package";
import { REFERENCE_DEFECTS } from "./defects/references";
import { SHEET_DEFECTS } from "./defects/sheets";
import { TABLE_DEFECTS } from "./defects/tables";
import { openForLint } from "./linted-book";

/** Everything that is looked for. */
export const DEFECTS: readonly Defect[] = [
  ...PACKAGE_DEFECTS,
  ...SHEET_DEFECTS,
  ...CELL_DEFECTS,
  ...TABLE_DEFECTS,
  ...MERGE_DEFECTS,
  ...FORMULA_DEFECTS,
  ...REFERENCE_DEFECTS,
];

/** What Excel would have to repair in a workbook: `kind: place`, in the order of the kinds. */
export function lintPackage(bytes: Uint8Array): readonly string[] {
  const book = openForLint(bytes);
  return DEFECTS.flatMap(({ kind, find }) => find(book).map((place) => `${kind}: ${place}`));
}

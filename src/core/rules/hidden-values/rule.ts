import { parseReference } from "../../workbook";
import { defineSheetRule } from "../define-rule";
import { words } from "./words";

export const hiddenValues = defineSheetRule({
  id: "hidden-values",
  group: "values",
  severity: "warning",
  words,
  check: ({ sheet, indicators }) => {
    if (indicators.length === 0) return "not-applicable";
    const [rows, columns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
    const isSheetHidden = sheet.visibility !== "visible";
    if (!isSheetHidden && rows.size + columns.size === 0) return [];
    const seen = new Set<string>();
    const values = indicators.flatMap((indicator) => indicator.values);
    return values.flatMap(({ cell, text }) => {
      const position = parseReference(cell)?.position;
      if (!position) return [];
      const place = placeOf(position, { isSheetHidden, rows, columns });
      if (!place || seen.has(`${place.kind}${place.at}`)) return [];
      seen.add(`${place.kind}${place.at}`);
      return [{ cell, data: { text, hidden: place.kind } }];
    });
  },
});

type Hidden = {
  readonly isSheetHidden: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
};

function placeOf(
  { row, column }: { readonly row: number; readonly column: number },
  { isSheetHidden, rows, columns }: Hidden,
): { readonly kind: "sheet" | "row" | "column"; readonly at: number } | null {
  if (isSheetHidden) return { kind: "sheet", at: 0 };
  if (rows.has(row)) return { kind: "row", at: row };
  return columns.has(column) ? { kind: "column", at: column } : null;
}

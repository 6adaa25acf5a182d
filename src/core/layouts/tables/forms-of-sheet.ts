import type { LabelCell, RowSpan, SheetScan } from "../engine/sheet-scan";
import type { Meanings } from "./header-band";
import type { Attribute } from "./header-meaning";
import type { Table } from "./table";

/** A stretch of a sheet that speaks of one initiative or indicator, with its tables and the labels outside them. */
export type SheetForm = {
  readonly rows: RowSpan;
  readonly tables: readonly Table[];
  readonly labels: readonly LabelCell[];
};

/** What tells one form from the next where it comes again. */
const LEADING: readonly Attribute[] = ["name", "initiative", "number"];

/** Parts a sheet into forms: one begins wherever the label that comes first in the first one comes again. */
export function formsOfSheet(
  scan: SheetScan,
  tables: readonly Table[],
  meanings: Meanings,
): readonly SheetForm[] {
  const labels = scan.labels.filter(
    ({ cell, label }) => label.exact && !isInside(tables, cell.top),
  );
  const inWords = scan.labels.filter(
    ({ cell, label }) => !label.exact && !isInside(tables, cell.top),
  );
  const lead = labels.find(({ cell }) => isLeading(meanings(cell)?.attribute ?? null));
  const attribute = lead && meanings(lead.cell)?.attribute;
  const starts = labels
    .filter(({ cell }) => attribute && meanings(cell)?.attribute === attribute)
    .map(({ cell }) => cell.top);
  const tops = [...new Set([1, ...starts.slice(1)])].sort((first, second) => first - second);
  return tops.map((from, index) => {
    const rows = { from, to: (tops[index + 1] ?? scan.grid.rowCount + 1) - 1 };
    const isWithin = ({ top }: { readonly top: number }): boolean =>
      top >= rows.from && top <= rows.to;
    return {
      rows,
      tables: tables.filter(({ band }) => isWithin(band)),
      labels: [...labels, ...inWords].filter(({ cell }) => isWithin(cell)),
    };
  });
}

const isLeading = (attribute: Attribute | null): boolean =>
  attribute !== null && LEADING.includes(attribute);

const isInside = (tables: readonly Table[], row: number): boolean =>
  tables.some(({ band, bottom }) => row >= band.top && row <= bottom);

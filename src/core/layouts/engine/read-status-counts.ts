import { findFiscalYear } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { Part } from "../define-layout";
import { referenceOf, type FormReader } from "./form-reader";
import { labelsWithin, type SheetScan } from "./sheet-scan";

/** The year that the lines above a table speak of; the nearest one counts. */
function yearAbove(scan: SheetScan, header: LogicalCell): number | null {
  const above = scan.grid.filled.filter((cell) => cell.top < header.top).reverse();
  for (const cell of above) {
    const year = findFiscalYear(cell.text);
    if (year) return year.fiscalYear;
  }
  return null;
}

/** Reads a table of words and how often they occur: 順調 17. */
export function readStatusCounts(
  { scan, form, account, draft }: FormReader,
  part: Extract<Part, { part: "status-counts" }>,
): void {
  const [words] = labelsWithin(scan, part.words, form.rows);
  const [counts] = labelsWithin(scan, part.counts, form.rows);
  if (!words || !counts) return;
  account.use(words.cell, "label");
  account.use(counts.cell, "label");
  const fiscalYear = words.label.fiscalYear ?? yearAbove(scan, words.cell);
  let row = words.cell.bottom + 1;
  while (row <= form.rows.to) {
    const word = scan.grid.at(row, words.cell.left);
    const count = scan.grid.at(row, counts.cell.left);
    if (!word || word.text === "" || count?.value?.kind !== "number") return;
    account.use(word, "label");
    account.use(count, "summary");
    draft.summaries.push({
      kind: "status-count",
      label: word.text,
      number: count.value.number,
      fiscalYear,
      cell: referenceOf(scan, count),
    });
    row = word.bottom + 1;
  }
}

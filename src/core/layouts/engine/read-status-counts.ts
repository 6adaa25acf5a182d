import type { Part } from "../define-layout";
import { referenceOf, type FormReader } from "./form-reader";
import { labelsWithin } from "./sheet-scan";
import { yearAbove } from "./year-above";

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
  const fiscalYear = words.label.fiscalYear ?? yearAbove(scan, words.cell.top);
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

import { referenceOf, type CellReader } from "../engine/form-reader";
import { yearAbove } from "../engine/year-above";
import type { Table } from "./table";
import { cellIn } from "./table-reader";

const TOTAL = /^(?:合計|総計|小計|計)$/;

/** Words in one column, how often they occur in another: no indicators, but what a cover says of them. */
export const isCountTable = ({ columns }: Table): boolean =>
  columns.some(({ meaning }) => meaning?.attribute === "count") &&
  !columns.some(
    ({ meaning }) => meaning?.attribute === "name" || meaning?.attribute === "initiative",
  );

/** Reads a table of words and how often they occur: 順調 17. */
export function readCounts({ scan, account, draft }: CellReader, table: Table): void {
  const { columns, rows, band, stubs } = table;
  const at = columns.findIndex(({ meaning }) => meaning?.attribute === "count");
  const words = at > 0 ? columns[at - 1] : undefined;
  for (const header of [...columns.flatMap(({ headers }) => headers), ...stubs])
    account.use(header, "label");
  const fiscalYear =
    words?.meaning?.fiscalYear ?? columns[at]?.meaning?.fiscalYear ?? yearAbove(scan, band.top);
  for (const { cells } of rows) {
    const word = cellIn(cells, words);
    const count = cellIn(cells, columns[at]);
    if (!word || count?.value?.kind !== "number") continue;
    account.use(word, "label");
    account.use(count, "summary");
    if (TOTAL.test(word.text.replace(/\s/g, ""))) continue;
    draft.summaries.push({
      kind: "status-count",
      label: word.text,
      number: count.value.number,
      fiscalYear,
      cell: referenceOf(scan, count),
    });
  }
}

/** Marks in one column, what they mean in the next: it explains values and holds none. */
export function isLegend({ columns, rows, name }: Table): boolean {
  const [marks, words, ...others] = columns.filter(({ meaning }) => meaning !== null);
  const attribute = marks?.meaning?.attribute ?? null;
  const role = marks?.meaning?.role ?? null;
  return (
    (name === null || name.index === 0) &&
    others.length === 0 &&
    (attribute === "kind" || role === "status") &&
    words?.meaning?.attribute === "narrative" &&
    rows.length > 1
  );
}

/** Accounts for a legend; what stands beside or below its rows is none of it. */
export function useLegend({ account }: CellReader, { columns, rows, band }: Table): void {
  const said = columns.filter(({ meaning }) => meaning !== null);
  for (const header of said.flatMap(({ headers }) => headers)) account.use(header, "label");
  let next = band.bottom + 1;
  for (const { row, cells } of rows) {
    const [mark, words] = said.map((column) => cellIn(cells, column));
    if (!mark || !words || row !== next) continue;
    account.use(mark, "label");
    account.use(words, "label");
    next = words.bottom + 1;
  }
}

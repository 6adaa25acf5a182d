import { input, text, type Block, type BlockCell } from "../../blocks";
import type { KeptRow } from "../kept-lists/read-kept-list";
import type { MainList } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { FINDING_LIST } from "./list-shape";

/** What was answered to findings that are gone is kept below the list, under the same headings. */
export function goneAnswers(
  { messages }: SheetContext,
  columns: MainList["columns"],
  gone: readonly KeptRow[],
): readonly Block[] {
  if (gone.length === 0) return [];
  const words = messages.sheets;
  const cellOf = ({ fields, added }: KeptRow, header: string): BlockCell => {
    const id = FINDING_LIST.columns.find((each) => words.columns[each] === header);
    if (id === undefined) return input(added.get(header));
    const said = fields.get(id) ?? "";
    return FINDING_LIST.inputs.includes(id) ? input(said) : text(said);
  };
  return [
    { block: "gap" },
    { block: "line", role: "section", text: words.goneAnswers },
    {
      block: "table",
      columns: columns.map(({ header, span = 1 }) => ({ header, span })),
      rows: gone.map((row) => columns.map(({ header }) => cellOf(row, header))),
    },
  ];
}

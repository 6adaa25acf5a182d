import type { Messages } from "../../../messages";
import { input, text, type Block, type BlockCell } from "../../blocks";
import type { MainList } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import type { KeptEntry } from "./kept-entries";

const FIELDS = [
  "number",
  "initiative",
  "indicator",
  "department",
  "response",
  "comment",
  "cell",
  "workbook",
] as const satisfies readonly (keyof KeptEntry)[];

type Field = (typeof FIELDS)[number];

/** A column of what is kept: one of ours, or one that people added. */
type GoneColumn = {
  readonly header: string;
  readonly field: Field | null;
  readonly span: number;
};

/** What people typed beside indicators that are no longer on the list is kept below it, under the same headings. */
export function goneEntries(
  { messages, kept }: SheetContext,
  headers: MainList["columns"],
  gone: readonly KeptEntry[],
): readonly Block[] {
  if (gone.length === 0) return [];
  const columns = goneColumns(headers, kept.attention.addedHeaders, messages);
  return [
    { block: "gap" },
    { block: "line", role: "section", text: messages.sheets.goneEntries },
    {
      block: "table",
      columns: columns.map(({ header, span }) => ({ header, span })),
      rows: gone.map((entry) => columns.map((column) => goneCell(entry, column))),
    },
  ];
}

/** Each stands under its column of the list, and takes the columns before it that hold nothing of an entry. */
function goneColumns(
  headers: MainList["columns"],
  added: readonly string[],
  { sheets }: Messages,
): readonly GoneColumn[] {
  let span = 0;
  return headers.flatMap(({ header }) => {
    span += 1;
    const field = FIELDS.find((each) => sheets.columns[each] === header) ?? null;
    if (field === null && !added.includes(header)) return [];
    const taken = { header, field, span };
    span = 0;
    return [taken];
  });
}

function goneCell(entry: KeptEntry, { header, field }: GoneColumn): BlockCell {
  if (field === null) return input(entry.added.get(header));
  if (field === "response" || field === "comment") return input(entry[field]);
  return text(entry[field], field === "number" || field === "cell" ? "body-centered" : "body");
}

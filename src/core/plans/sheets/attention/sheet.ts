import type { Messages } from "../../../messages";
import { input, text, type Block, type BlockCell } from "../../blocks";
import type { SheetPlan } from "../../workbook-plan";
import { chosenColumns } from "../list-columns";
import { mainList, reportSheet, type MainList } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { assignEntries } from "./assign-entries";
import { ATTENTION_COLUMNS, shownRow } from "./columns";
import type { KeptEntry } from "./kept-entries";
import { lateRows } from "./late-rows";

/** 要注意一覧: what is late, unreported or in dispute, with room for the meeting's answers. */
export function attentionSheet(context: SheetContext): SheetPlan {
  const words = context.messages.sheets;
  const late = lateRows(context.rows);
  const { byRow, unassigned } = assignEntries(context.kept, context.rows, (row) =>
    shownRow(context, row),
  );
  const listed = new Set(late);
  const gone = [...byRow].filter(([row]) => !listed.has(row)).map(([, entry]) => entry);
  const { headers, cells, ...grid } = chosenColumns("attention", ATTENTION_COLUMNS, context);
  return reportSheet(context, {
    purpose: "attention",
    ...grid,
    blocks: [
      ...mainList({
        note: late.length > 0 ? words.sourceNote : words.nothingLate,
        columns: headers,
        rows: late.map((row) => cells({ ...row, entry: byRow.get(row) })),
      }),
      ...goneEntries(context, headers, [...gone, ...unassigned]),
    ],
  });
}

/** What people typed beside indicators that are no longer on the list is kept below it, under the same headings. */
function goneEntries(
  { messages }: SheetContext,
  headers: MainList["columns"],
  gone: readonly KeptEntry[],
): readonly Block[] {
  const words = messages.sheets;
  if (gone.length === 0) return [];
  const fields = goneFields(headers, messages);
  return [
    { block: "gap" },
    { block: "line", role: "section", text: words.goneEntries },
    {
      block: "table",
      columns: fields.map(({ field, span }) => ({ header: words.columns[field], span })),
      rows: gone.map((entry) => fields.map(({ field }) => goneCell(entry, field))),
    },
  ];
}

type GoneField = (typeof GONE_FIELDS)[number];

const GONE_FIELDS = [
  "number",
  "initiative",
  "indicator",
  "department",
  "response",
  "comment",
  "cell",
  "workbook",
] as const satisfies readonly (keyof KeptEntry)[];

/** What is kept, each under its column of the list; it takes the columns before it that hold nothing of an entry. */
function goneFields(
  headers: MainList["columns"],
  { sheets }: Messages,
): readonly { readonly field: GoneField; readonly span: number }[] {
  let span = 0;
  return headers.flatMap(({ header }) => {
    span += 1;
    const field = GONE_FIELDS.find((each) => sheets.columns[each] === header);
    if (field === undefined) return [];
    const taken = { field, span };
    span = 0;
    return [taken];
  });
}

function goneCell(entry: KeptEntry, field: GoneField): BlockCell {
  if (field === "response" || field === "comment") return input(entry[field]);
  return text(entry[field], field === "number" || field === "cell" ? "body-centered" : "body");
}

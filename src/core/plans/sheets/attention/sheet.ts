import { VERDICTS } from "../../../judgement";
import type { Block, ColumnCondition } from "../../blocks";
import { signedVerdict, VERDICT_LOOK } from "../../verdict-look";
import type { SheetPlan } from "../../workbook-plan";
import { chosenColumns } from "../list-columns";
import { mainList, reportSheet, type MainList } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { assignEntries } from "./assign-entries";
import { ATTENTION_COLUMNS, shownRow, verdictWords, type AttentionRow } from "./columns";
import { goneEntries } from "./gone-entries";
import { keptEntries } from "./kept-entries";
import { lateRows } from "./late-rows";

/** 要注意一覧: what is late, unreported or in dispute, with room for the meeting's answers. */
export function attentionSheet(context: SheetContext): SheetPlan {
  const { kept, messages, rows } = context;
  const late = lateRows(rows);
  const { byRow, unassigned } = assignEntries(keptEntries(kept.attention), rows, (row) =>
    shownRow(context, row),
  );
  const listed = new Set(late);
  const gone = [...byRow].filter(([row]) => !listed.has(row)).map(([, entry]) => entry);
  const { headers, cells, ...grid } = chosenColumns("attention", ATTENTION_COLUMNS, context, {
    headers: kept.attention.addedHeaders,
    textOf: ({ entry }: AttentionRow, header) => entry?.added.get(header) ?? "",
  });
  return reportSheet(context, {
    purpose: "attention",
    ...grid,
    blocks: [
      ...legend(context, headers),
      ...mainList({
        note: late.length > 0 ? messages.sheets.sourceNote : messages.sheets.nothingLate,
        columns: withOwnWords(headers, context),
        rows: late.map((row) => cells({ ...row, entry: byRow.get(row) })),
      }),
      ...goneEntries(context, headers, [...gone, ...unassigned]),
    ],
  });
}

/** The preset's own words have the colour of their verdict as well, which goes with them when people write others. */
function withOwnWords(
  headers: MainList["columns"],
  { rows, messages }: SheetContext,
): MainList["columns"] {
  const roles = new Map(
    rows.map((row) => [verdictWords(row, messages), VERDICT_LOOK[row.judgement.verdict].role]),
  );
  for (const verdict of VERDICTS) roles.delete(signedVerdict(verdict, messages));
  const own = [...roles].map(([text, role]): ColumnCondition => ({ kind: "text-is", text, role }));
  return headers.map((column) =>
    column.header === messages.sheets.columns.verdict
      ? { ...column, conditions: [...(column.conditions ?? []), ...own] }
      : column,
  );
}

/** What signs mean, and bars where there are any, so that a black-and-white print says the same. */
function legend({ messages }: SheetContext, headers: MainList["columns"]): readonly Block[] {
  const { columns } = messages.sheets;
  const signs = VERDICTS.map((verdict) => signedVerdict(verdict, messages));
  const hasCourse = headers.some(({ header }) => header === columns.course);
  return [
    messages.attentionLegend(signs.join(messages.listSeparator)),
    ...(hasCourse ? [messages.course.legend] : []),
  ].map((text) => ({ block: "line", role: "note", text }));
}

import { findFiscalYear } from "../../../indicators";
import { VERDICTS } from "../../../judgement";
import {
  figure,
  input,
  text,
  type Block,
  type BlockCell,
  type ColumnCondition,
} from "../../blocks";
import type { Messages } from "../../../messages";
import type { ReportRow } from "../../report-rows";
import { selfRatingRole, signedVerdict, VERDICT_LOOK } from "../../verdict-look";
import type { SheetPlan } from "../../workbook-plan";
import { mainList, reportSheet, type MainList } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { valueCell } from "../shown-values";
import { assignEntries, type ShownRow } from "./assign-entries";
import type { KeptEntry } from "./kept-entries";
import { lateRows } from "./late-rows";

const WIDTHS = [9, 12, 14, 16, 9, 12, 12, 8, 8, 12, 12, 24, 28, 13, 13, 14, 11];

/** Labels under which departments write what is in the way and what comes next. */
const CHALLENGES = /課題|次年度|今後/;

/** What the department wrote of its challenges, and of the years after the one judged. */
function challengesOf({ indicator, judgement }: ReportRow): string {
  return indicator.narratives
    .filter(
      ({ label }) =>
        CHALLENGES.test(label) || (findFiscalYear(label)?.fiscalYear ?? 0) > judgement.fiscalYear,
    )
    .map((narrative) => narrative.text)
    .join("\n");
}

/** 要注意一覧: what is late, unreported or in dispute, with room for the meeting's answers. */
export function attentionSheet(context: SheetContext): SheetPlan {
  const words = context.messages.sheets;
  const late = lateRows(context.rows);
  const { byRow, unassigned } = assignEntries(context.kept, context.rows, (row) =>
    shownRow(context, row),
  );
  const listed = new Set(late);
  const gone = [...byRow].filter(([row]) => !listed.has(row)).map(([, entry]) => entry);
  const note = late.length > 0 ? words.sourceNote : words.nothingLate;
  const rows = late.map((row) => lateRow(context, row, byRow.get(row)));
  return reportSheet(context, {
    purpose: "attention",
    widths: WIDTHS,
    blocks: [
      ...mainList({ note, columns: columns(context), rows }),
      ...goneEntries(context, [...gone, ...unassigned]),
    ],
  });
}

function columns({ messages }: SheetContext): MainList["columns"] {
  const words = messages.sheets.columns;
  return [
    { header: words.number },
    { header: words.goal },
    { header: words.initiative },
    { header: words.indicator },
    { header: words.department },
    { header: words.target },
    { header: words.actual },
    { header: words.expected },
    { header: words.attainment, conditions: [FULL_AT_TARGET] },
    { header: words.verdict, conditions: verdictConditions(messages) },
    { header: words.selfRating },
    { header: words.reason },
    { header: words.challenges },
    { header: words.response },
    { header: words.comment },
    { header: words.cell },
    { header: words.workbook },
  ];
}

const FULL_AT_TARGET: ColumnCondition = { kind: "data-bar", minimum: 0, maximum: 1 };

/** When somebody writes another verdict over one, the colour goes with the words. */
const verdictConditions = (messages: Messages): readonly ColumnCondition[] =>
  VERDICTS.map((verdict) => ({
    kind: "text-is",
    text: signedVerdict(verdict, messages),
    role: VERDICT_LOOK[verdict].role,
  }));

/** What tells an indicator from others of the same words. */
const shownRow = (context: SheetContext, row: ReportRow): ShownRow => ({
  number: row.indicator.number ?? "",
  department: row.indicator.department ?? context.messages.sheets.noDepartment,
  cell: row.judgement.cell,
  workbook: row.file,
});

function lateRow(
  context: SheetContext,
  row: ReportRow,
  entry: KeptEntry | undefined,
): readonly BlockCell[] {
  const { file, indicator, judgement } = row;
  const shown = shownRow(context, row);
  const rating = indicator.values.find(
    ({ role, text: words }) => role === "status" && words === judgement.selfRating,
  );
  return [
    text(shown.number, "body-centered"),
    text(indicator.goal ?? ""),
    text(indicator.initiative ?? ""),
    text(indicator.name),
    text(shown.department),
    valueCell(row, "target", context),
    valueCell(row, "actual", context),
    figure(judgement.expected, "decimal"),
    figure(judgement.attainment, "percent"),
    text(signedVerdict(judgement.verdict, context.messages), VERDICT_LOOK[judgement.verdict].role),
    rating
      ? text(rating.text, selfRatingRole(rating.text), { file, cell: rating.cell })
      : text(context.messages.none, "muted"),
    text(judgement.reason),
    text(challengesOf(row)),
    input(entry?.response),
    input(entry?.comment),
    text(shown.cell, "body-centered", { file, cell: judgement.cell }),
    text(file),
  ];
}

/** What people typed beside indicators that are no longer on the list is kept below it. */
function goneEntries(context: SheetContext, gone: readonly KeptEntry[]): readonly Block[] {
  const words = context.messages.sheets;
  if (gone.length === 0) return [];
  return [
    { block: "gap" },
    { block: "line", role: "section", text: words.goneEntries },
    {
      block: "table",
      columns: [
        { header: words.columns.number, span: 1 },
        { header: words.columns.initiative, span: 2 },
        { header: words.columns.indicator, span: 1 },
        { header: words.columns.department, span: 1 },
        { header: words.columns.response, span: 6 },
        { header: words.columns.comment, span: 4 },
        { header: words.columns.cell, span: 1 },
        { header: words.columns.workbook, span: 1 },
      ],
      rows: gone.map((entry) => [
        text(entry.number, "body-centered"),
        text(entry.initiative),
        text(entry.indicator),
        text(entry.department),
        input(entry.response),
        input(entry.comment),
        text(entry.cell, "body-centered"),
        text(entry.workbook),
      ]),
    },
  ];
}

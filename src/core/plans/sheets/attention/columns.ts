import { cleanNumber, findFiscalYear } from "../../../indicators";
import { VERDICTS } from "../../../judgement";
import type { Messages } from "../../../messages";
import { figure, input, text, type BlockCell, type ColumnCondition } from "../../blocks";
import type { ReportRow } from "../../report-rows";
import { calledVerdict, selfRatingRole, signedVerdict, VERDICT_LOOK } from "../../verdict-look";
import type { ListColumn, ListContext } from "../list-columns";
import { courseOf } from "../course";
import { shownValue, valueCell } from "../shown-values";
import type { ShownRow } from "./assign-entries";
import type { KeptEntry } from "./kept-entries";

/** An indicator to talk about, with what people typed beside it. */
export type AttentionRow = ReportRow & { readonly entry: KeptEntry | undefined };

/** What tells an indicator from others of the same words. */
export const shownRow = (
  { messages }: ListContext,
  { file, indicator, judgement }: ReportRow,
): ShownRow => ({
  number: indicator.number ?? "",
  department: indicator.department ?? messages.sheets.noDepartment,
  cell: judgement.cell,
  workbook: file,
});

/** The columns of 要注意一覧. */
export const ATTENTION_COLUMNS: readonly ListColumn<AttentionRow>[] = [
  {
    id: "number",
    width: 9,
    stays: true,
    cell: ({ indicator }) => text(indicator.number ?? "", "body-centered"),
  },
  { id: "goal", width: 12, spare: true, cell: ({ indicator }) => text(indicator.goal ?? "") },
  {
    id: "initiative",
    width: 14,
    stays: true,
    cell: ({ indicator }) => text(indicator.initiative ?? ""),
  },
  { id: "indicator", width: 16, stays: true, cell: ({ indicator }) => text(indicator.name) },
  {
    id: "department",
    width: 9,
    stays: true,
    cell: (row, context) => text(shownRow(context, row).department),
  },
  { id: "target", width: 12, cell: (row, context) => valueCell(row, "target", context) },
  { id: "actual", width: 12, cell: (row, context) => valueCell(row, "actual", context) },
  {
    id: "expected",
    width: 8,
    spare: true,
    cell: ({ judgement }) => figure(judgement.expected, "decimal"),
  },
  {
    id: "gap",
    width: 8,
    spare: true,
    cell: (row) => figure(gapOf(row), "decimal"),
  },
  {
    id: "attainment",
    width: 8,
    cell: ({ judgement }) => figure(judgement.attainment, "percent"),
    conditions: () => [FULL_AT_TARGET],
  },
  {
    id: "verdict",
    width: 12,
    cell: (row, { messages }) =>
      text(verdictWords(row, messages), VERDICT_LOOK[row.judgement.verdict].role),
    conditions: (messages) => verdictConditions(messages),
  },
  { id: "course", width: 15, spare: true, cell: (row, context) => text(courseOf(row, context)) },
  { id: "selfRating", width: 12, cell: (row, context) => selfRatingCell(row, context) },
  { id: "reason", width: 24, cell: ({ judgement }) => text(judgement.reason) },
  { id: "challenges", width: 28, cell: (row) => text(challengesOf(row)) },
  { id: "response", width: 13, stays: true, cell: ({ entry }) => input(entry?.response) },
  { id: "comment", width: 13, stays: true, cell: ({ entry }) => input(entry?.comment) },
  {
    id: "cell",
    width: 14,
    stays: true,
    cell: ({ file, judgement: { cell } }) => text(cell, "body-centered", { file, cell }),
  },
  { id: "workbook", width: 11, stays: true, spare: true, cell: ({ file }) => text(file) },
];

/** The verdict with the preset's own word for it. */
export const verdictWords = ({ judgement }: ReportRow, messages: Messages): string =>
  calledVerdict(judgement.verdict, [judgement.label], messages);

const FULL_AT_TARGET: ColumnCondition = { kind: "data-bar", minimum: 0, maximum: 1 };

/** When somebody writes another verdict over one, the colour goes with the words. */
const verdictConditions = (messages: Messages): readonly ColumnCondition[] =>
  VERDICTS.map((verdict) => ({
    kind: "text-is",
    text: signedVerdict(verdict, messages),
    role: VERDICT_LOOK[verdict].role,
  }));

/** How far the actual is from what the pace asks for; null where one cell says several things, or nothing. */
function gapOf(row: ReportRow): number | null {
  const { expected, fiscalYear } = row.judgement;
  const actual = shownValue(row, "actual");
  const [measure, ...others] = actual?.measures ?? [];
  if (expected === null || !measure || others.length > 0) return null;
  return actual?.fiscalYear === fiscalYear ? cleanNumber(measure.number - expected) : null;
}

function selfRatingCell(
  { file, indicator, judgement }: ReportRow,
  { messages }: ListContext,
): BlockCell {
  const rating = indicator.values.find(
    ({ role, text: words }) => role === "status" && words === judgement.selfRating,
  );
  return rating
    ? text(rating.text, selfRatingRole(rating.text), { file, cell: rating.cell })
    : text(messages.none, "muted");
}

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

import type { ReportRow } from "../../report-rows";
import { figure, text, type Block, type BlockCell } from "../../blocks";
import { VERDICT_LOOK } from "../../verdict-look";
import type { SheetContext } from "../sheet-context";
import { groupRows, selfRatingOf, tallySelfRatings, tallyVerdicts } from "./tally";

/** A column that counts the rows of a category. */
type CountColumn = { readonly header: string; readonly counts: (row: ReportRow) => boolean };

const LABEL_SPAN = 5;

function verdictColumns({ rows, messages }: SheetContext): readonly CountColumn[] {
  return tallyVerdicts(rows).map(({ category }) => ({
    header: `${VERDICT_LOOK[category].sign} ${messages.verdicts[category]}`,
    counts: ({ judgement }) => judgement.verdict === category,
  }));
}

function selfRatingColumns({ rows }: SheetContext): readonly CountColumn[] {
  return tallySelfRatings(rows).map(({ category }) => ({
    header: category,
    counts: (row) => selfRatingOf(row) === category,
  }));
}

/** Columns that say something: self-ratings where there are any, verdicts where the figures gave any. */
function sayingColumns(context: SheetContext): readonly CountColumn[] {
  const judged = context.rows.some(({ judgement }) => judgement.verdict !== "not-judged");
  const ratings = selfRatingColumns(context);
  return [...ratings, ...(judged || ratings.length === 0 ? verdictColumns(context) : [])];
}

function countTable(
  context: SheetContext,
  title: string,
  groupOf: (row: ReportRow) => string,
  columns: readonly CountColumn[],
): readonly Block[] {
  const words = context.messages.sheets;
  const counts = (rows: readonly ReportRow[]): readonly BlockCell[] => [
    figure(rows.length, "integer"),
    ...columns.map((column) => figure(rows.filter(column.counts).length, "integer")),
  ];
  const groups = groupRows(context.rows, groupOf);
  return [
    { block: "line", role: "section", text: title },
    {
      block: "table",
      columns: [
        { header: title, span: LABEL_SPAN },
        { header: words.indicatorCount, span: 1 },
        ...columns.map(({ header }) => ({ header, span: 1 })),
      ],
      rows: [
        ...groups.map(({ group, rows }) => [text(group), ...counts(rows)]),
        [
          text(words.total, "total"),
          ...counts(context.rows).map((cell): BlockCell => ({ ...cell, role: "total" })),
        ],
      ],
    },
    { block: "gap" },
  ];
}

/** Self-ratings against verdicts; only where both say something. */
export function crossTable(context: SheetContext): readonly Block[] {
  const words = context.messages.sheets;
  const columns = verdictColumns(context);
  if (selfRatingColumns(context).length === 0 || columns.length < 2) return [];
  return countTable(
    context,
    words.selfRatingAgainstVerdict,
    (row) => selfRatingOf(row) ?? words.noSelfRating,
    columns,
  );
}

/** The counts by goal and by department. */
export function groupTables(context: SheetContext): readonly Block[] {
  const words = context.messages.sheets;
  const columns = sayingColumns(context);
  return [
    ...countTable(
      context,
      words.byGoal,
      ({ indicator }) => indicator.goal ?? words.noGoal,
      columns,
    ),
    ...countTable(
      context,
      words.byDepartment,
      ({ indicator }) => indicator.department ?? words.noDepartment,
      columns,
    ),
  ];
}

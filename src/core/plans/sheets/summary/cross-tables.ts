import type { ReportRow } from "../../report-rows";
import type { Verdict } from "../../../judgement";
import { figure, text, type Block, type BlockCell, type TableBlock } from "../../blocks";
import { signedVerdict } from "../../verdict-look";
import type { SheetContext } from "../sheet-context";
import { SUMMARY_COLUMNS } from "./summary-grid";
import { groupRows, selfRatingOf, tallySelfRatings, tallyVerdicts } from "./tally";

/** A column that counts the rows of a category. */
type CountColumn = {
  readonly header: string;
  /** The verdict that is counted; null for a self-rating. */
  readonly verdict: Verdict | null;
  readonly counts: (row: ReportRow) => boolean;
};

/** Counts of groups of rows, one line a group and one for all. */
export type CountTable = {
  readonly title: string;
  readonly block: TableBlock;
  readonly groupCount: number;
  /** The columns of the block that count verdicts, by their places from 0 on. */
  readonly verdictColumns: readonly { readonly verdict: Verdict; readonly column: number }[];
};

const LABEL_SPAN = 5;

/** What is left of the sheet's columns beside the label and the number of indicators. */
const MOST_COUNT_COLUMNS = SUMMARY_COLUMNS - LABEL_SPAN - 1;

function verdictColumns({ rows, messages }: SheetContext): readonly CountColumn[] {
  return tallyVerdicts(rows).map(({ category }) => ({
    header: signedVerdict(category, messages),
    verdict: category,
    counts: ({ judgement }) => judgement.verdict === category,
  }));
}

function selfRatingColumns({ rows }: SheetContext): readonly CountColumn[] {
  return tallySelfRatings(rows).map(({ category }) => ({
    header: category,
    verdict: null,
    counts: (row) => selfRatingOf(row) === category,
  }));
}

/**
 * Columns that say something: self-ratings where there are any, verdicts where the figures gave any; in several
 * tables where the sheet is too narrow for all of them.
 */
function sayingColumns(context: SheetContext): readonly (readonly CountColumn[])[] {
  const judged = context.rows.some(({ judgement }) => judgement.verdict !== "not-judged");
  const ratings = selfRatingColumns(context);
  const verdicts = judged || ratings.length === 0 ? verdictColumns(context) : [];
  return ratings.length + verdicts.length <= MOST_COUNT_COLUMNS
    ? [[...ratings, ...verdicts]]
    : [...inTables(ratings), verdicts].filter((columns) => columns.length > 0);
}

function inTables(columns: readonly CountColumn[]): readonly (readonly CountColumn[])[] {
  const tableCount = Math.ceil(columns.length / MOST_COUNT_COLUMNS);
  return Array.from({ length: tableCount }, (_, index) =>
    columns.slice(index * MOST_COUNT_COLUMNS, (index + 1) * MOST_COUNT_COLUMNS),
  );
}

type Grouping = {
  readonly title: string;
  /** What the groups are called, above their names. */
  readonly header: string;
  readonly groupOf: (row: ReportRow) => string;
  readonly columns: readonly CountColumn[];
};

function countTable(
  context: SheetContext,
  { title, header: groups, groupOf, columns }: Grouping,
): CountTable {
  const words = context.messages.sheets;
  const counts = (rows: readonly ReportRow[]): readonly BlockCell[] => [
    figure(rows.length, "integer"),
    ...columns.map((column) => figure(rows.filter(column.counts).length, "integer")),
  ];
  const lines = groupRows(context.rows, groupOf).map(({ group, rows }) => [
    text(group),
    ...counts(rows),
  ]);
  const total = counts(context.rows).map((cell): BlockCell => ({ ...cell, role: "total" }));
  const before = [
    { header: groups, span: LABEL_SPAN },
    { header: words.indicatorCount, span: 1 },
  ];
  return {
    title,
    block: {
      block: "table",
      columns: [...before, ...columns.map(({ header }) => ({ header, span: 1 }))],
      rows: [...lines, [text(words.total, "total"), ...total]],
    },
    groupCount: lines.length,
    verdictColumns: columns.flatMap(({ verdict }, index) =>
      verdict === null ? [] : [{ verdict, column: before.length + index }],
    ),
  };
}

/** A table of counts under its title. */
export const titledTable = ({ title, block }: CountTable): readonly Block[] => [
  { block: "line", role: "section", text: title },
  block,
  { block: "gap" },
];

/** Self-ratings against verdicts; only where both say something. */
export function crossTable(context: SheetContext): readonly Block[] {
  const words = context.messages.sheets;
  const columns = verdictColumns(context);
  if (selfRatingColumns(context).length === 0 || columns.length < 2) return [];
  return titledTable(
    countTable(context, {
      title: words.selfRatingAgainstVerdict,
      header: words.columns.selfRating,
      groupOf: (row) => selfRatingOf(row) ?? words.noSelfRating,
      columns,
    }),
  );
}

/** The counts by one kind of group, in one table or more; `groups` is what the groups are called. */
export type GroupTables = { readonly groups: string; readonly tables: readonly CountTable[] };

/** The counts by goal and by department. */
export function groupTables(context: SheetContext): readonly GroupTables[] {
  const words = context.messages.sheets;
  const tables = sayingColumns(context);
  const byGoal = {
    title: words.byGoal,
    header: words.columns.goal,
    groupOf: ({ indicator }: ReportRow) => indicator.goal ?? words.noGoal,
  };
  const byDepartment = {
    title: words.byDepartment,
    header: words.columns.department,
    groupOf: ({ indicator }: ReportRow) => indicator.department ?? words.noDepartment,
  };
  return [byGoal, byDepartment].map((grouping) => ({
    groups: grouping.header,
    tables: tables.map((columns) => countTable(context, { ...grouping, columns })),
  }));
}

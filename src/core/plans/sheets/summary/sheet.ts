import { rowsBelow } from "../../block-rows";
import {
  figure,
  text,
  type Block,
  type BlockCell,
  type BlockColumn,
  type ChartBlock,
} from "../../blocks";
import { calledVerdict, selfRatingRole, VERDICT_LOOK } from "../../verdict-look";
import type { CellRole, SheetPlan } from "../../workbook-plan";
import { ROWS_OF_FIRST_PAGE } from "../../place-chart";
import { reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { changeCounts } from "./change-counts";
import { crossTable, groupTables, titledTable } from "./cross-tables";
import { reconciliationTable } from "./reconciliation";
import { SUMMARY_COLUMNS, SUMMARY_COLUMN_WIDTH } from "./summary-grid";
import { tallySelfRatings, tallyVerdicts } from "./tally";
import { talkingPointTable } from "./talking-points/table";
import { verdictChart } from "./verdict-chart";

const RIGHT_HALF = 8;
const RIGHT_OF_COUNTS = 7;

const COUNT_COLUMNS = (label: string, count: string, share: string): readonly BlockColumn[] => [
  { header: label, span: 3 },
  { header: count, span: 1 },
  { header: share, span: 1 },
];

/**
 * 進捗総括: counts by self-rating and by verdict, what to talk about, what moved, and the counts side by side, by goal
 * and by department, with the cover's own.
 */
export function summarySheet(context: SheetContext): SheetPlan {
  const tables = groupTables(context);
  return reportSheet(context, {
    purpose: "summary",
    widths: Array.from({ length: SUMMARY_COLUMNS }, () => SUMMARY_COLUMN_WIDTH),
    blocks: [
      { block: "gap" },
      ...countsAndChart(context, verdictChart(context, tables)),
      ...talkingPointTable(context),
      ...changeCounts(context),
      ...reconciliationTable(context),
      ...crossTable(context),
      ...tables.flatMap((group) => group.tables.flatMap(titledTable)),
      ...workbookTable(context),
    ],
  });
}

/**
 * Self-ratings beside verdicts and the chart below them, or above where they would push it over the end of the page; where
 * no department rated itself, verdicts beside the chart.
 */
function countsAndChart(context: SheetContext, chart: ChartBlock | null): readonly Block[] {
  const gap: Block = { block: "gap" };
  const verdicts = verdictCounts(context);
  if (tallySelfRatings(context.rows).length === 0) {
    return [beside(verdicts, RIGHT_OF_COUNTS, chart ? [chart] : []), gap];
  }
  const counts = [beside(selfRatingCounts(context), RIGHT_HALF, verdicts), gap];
  if (!chart) return counts;
  return rowsBelow([...counts, chart]) <= ROWS_OF_FIRST_PAGE
    ? [...counts, chart, gap]
    : [chart, gap, ...counts];
}

const beside = (left: readonly Block[], column: number, right: readonly Block[]): Block => ({
  block: "beside",
  parts: [
    { column: 1, blocks: left },
    { column, blocks: right },
  ],
});

type CountLine = { readonly label: string; readonly role: CellRole; readonly count: number };

type CountTable = {
  readonly title: string;
  readonly header: string;
  readonly lines: readonly CountLine[];
};

function countTable(context: SheetContext, { title, header, lines }: CountTable): readonly Block[] {
  const words = context.messages.sheets;
  const total = context.rows.length;
  const line = ({ label, role, count }: CountLine): readonly BlockCell[] => [
    text(label, role),
    figure(count, "integer"),
    figure(total === 0 ? null : count / total, "percent"),
  ];
  return [
    { block: "line", role: "section", text: title },
    {
      block: "table",
      columns: COUNT_COLUMNS(header, words.count, words.share),
      rows: [
        ...lines.map(line),
        [
          text(words.total, "total"),
          figure(total, "integer", undefined, "total"),
          figure(total === 0 ? null : 1, "percent", undefined, "total"),
        ],
      ],
    },
  ];
}

function selfRatingCounts(context: SheetContext): readonly Block[] {
  const words = context.messages.sheets;
  const ratings = tallySelfRatings(context.rows);
  const without = context.rows.length - ratings.reduce((sum, { count }) => sum + count, 0);
  const lines = ratings.map(({ category, count }) => {
    return { label: category, role: selfRatingRole(category), count };
  });
  const none: readonly CountLine[] =
    without > 0 ? [{ label: words.noSelfRating, role: "muted", count: without }] : [];
  return countTable(context, {
    title: words.selfRatingCounts,
    header: words.columns.selfRating,
    lines: [...lines, ...none],
  });
}

function verdictCounts(context: SheetContext): readonly Block[] {
  const lines = tallyVerdicts(context.rows).map(({ category, count }) => {
    const { role } = VERDICT_LOOK[category];
    const own = context.rows.flatMap(({ judgement: { verdict, label } }) =>
      verdict === category ? [label] : [],
    );
    return { label: calledVerdict(category, own, context.messages), role, count };
  });
  const { verdictCounts: title, columns } = context.messages.sheets;
  return countTable(context, { title, header: columns.verdict, lines });
}

function workbookTable({ report, messages }: SheetContext): readonly Block[] {
  const words = messages.sheets;
  return [
    { block: "line", role: "section", text: words.workbooks },
    {
      block: "table",
      columns: [
        { header: words.columns.workbook, span: 5 },
        { header: words.indicatorCount, span: 1 },
        { header: words.noteCount, span: 2 },
      ],
      rows: report.workbooks.map(({ file, indicators, notes }) => [
        text(file),
        figure(indicators.length, "integer"),
        figure(notes.length, "integer"),
      ]),
    },
  ];
}

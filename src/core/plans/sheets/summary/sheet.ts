import { figure, text, type Block, type BlockCell, type BlockColumn } from "../../blocks";
import { selfRatingRole, VERDICT_LOOK } from "../../verdict-look";
import type { CellRole, SheetPlan } from "../../workbook-plan";
import { reportSheet } from "../report-sheet";
import type { SheetContext } from "../sheet-context";
import { crossTable, groupTables } from "./cross-tables";
import { reconciliationTable } from "./reconciliation";
import { SUMMARY_COLUMNS, SUMMARY_COLUMN_WIDTH } from "./summary-grid";
import { tallySelfRatings, tallyVerdicts } from "./tally";

const RIGHT_HALF = 8;

const COUNT_COLUMNS = (label: string, count: string, share: string): readonly BlockColumn[] => [
  { header: label, span: 3 },
  { header: count, span: 1 },
  { header: share, span: 1 },
];

/** 進捗総括: counts by self-rating and by verdict, side by side and by goal and department, with the cover's own. */
export function summarySheet(context: SheetContext): SheetPlan {
  return reportSheet(context, {
    purpose: "summary",
    widths: Array.from({ length: SUMMARY_COLUMNS }, () => SUMMARY_COLUMN_WIDTH),
    blocks: [
      { block: "gap" },
      countsBeside(context),
      { block: "gap" },
      ...reconciliationTable(context),
      ...crossTable(context),
      ...groupTables(context),
      ...workbookTable(context),
    ],
  });
}

/** Self-ratings to the left and verdicts to the right; verdicts alone where no department rated itself. */
function countsBeside(context: SheetContext): Block {
  const verdicts = verdictCounts(context);
  const isRated = tallySelfRatings(context.rows).length > 0;
  return {
    block: "beside",
    parts: isRated
      ? [
          { column: 1, blocks: selfRatingCounts(context) },
          { column: RIGHT_HALF, blocks: verdicts },
        ]
      : [{ column: 1, blocks: verdicts }],
  };
}

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
    const { sign, role } = VERDICT_LOOK[category];
    return { label: `${sign} ${context.messages.verdicts[category]}`, role, count };
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

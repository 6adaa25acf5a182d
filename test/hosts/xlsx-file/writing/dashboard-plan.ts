import type { CellRole, PlanCell, SheetPlan } from "../../../../src/core";

const text = (row: number, column: number, role: CellRole, content: string): PlanCell => ({
  row,
  column,
  role,
  content: { kind: "text", text: content },
});

const figure = (
  row: number,
  column: number,
  number: number,
  format: "integer" | "percent",
): PlanCell => ({ row, column, role: "figure", content: { kind: "number", number, format } });

const COUNTS: readonly (readonly [string, readonly number[]])[] = [
  ["市民課", [4, 1, 0, 2]],
  ["行政経営課", [2, 0, 3, 0]],
  ["債権管理課", [0, 12, 1, 1]],
];
const VERDICTS: readonly (readonly [string, CellRole])[] = [
  ["順調", "good"],
  ["やや遅れ", "caution"],
  ["遅れている", "bad"],
  ["未報告", "muted"],
];
const ROWS: readonly (readonly [string, number, string, CellRole])[] = [
  ["窓口の待ち時間", 0.92, "遅れている", "bad"],
  ["収納率", 1.04, "順調", "good"],
  ["利用料金の改定", 0.5, "未報告", "muted"],
];

const TOP = 4;
const LAST = TOP + COUNTS.length;
const TABLE_TOP = 24;
const TABLE_LAST = TABLE_TOP + ROWS.length;

/** Where the parts of the dashboard lie. */
export const DASHBOARD = { table: `A${TABLE_TOP}:C${TABLE_LAST}`, name: "進捗一覧" } as const;

/** A sheet with counts and a chart of them, and a table whose verdicts and shares are formatted by condition. */
export const dashboardPlan = (): SheetPlan => ({
  purpose: "indicators",
  name: "課別集計",
  columns: [22, 12, 14, 12, 12].map((width) => ({ width })),
  rowHeights: [{ row: TABLE_TOP, height: 30 }],
  cells: [
    text(1, 1, "title", "課別の進捗状況"),
    text(TOP, 1, "header", "担当課"),
    ...VERDICTS.map(([label], index) => text(TOP, index + 2, "header", label)),
    ...COUNTS.flatMap(([department, counts], index) => [
      text(TOP + 1 + index, 1, "stub", department),
      ...counts.map((count, at) => figure(TOP + 1 + index, at + 2, count, "integer")),
    ]),
    text(TABLE_TOP, 1, "header", "指標"),
    text(TABLE_TOP, 2, "header", "達成率\n（％）"),
    text(TABLE_TOP, 3, "header", "判定"),
    ...ROWS.flatMap(([name, share, verdict, role], index) => [
      text(TABLE_TOP + 1 + index, 1, "stub", name),
      figure(TABLE_TOP + 1 + index, 2, share, "percent"),
      text(TABLE_TOP + 1 + index, 3, role, verdict),
    ]),
  ],
  mergedAreas: [],
  frozenRows: 0,
  repeatedRows: null,
  filter: null,
  tables: [
    { name: DASHBOARD.name, area: { top: TABLE_TOP, left: 1, bottom: TABLE_LAST, right: 3 } },
  ],
  charts: [
    {
      title: "課別の判定",
      description: "市民課、行政経営課、債権管理課の指標の数を判定ごとに積み上げた横棒グラフ",
      categories: { top: TOP + 1, left: 1, bottom: LAST, right: 1 },
      series: VERDICTS.map(([name, role], index) => ({
        name,
        role,
        values: { top: TOP + 1, left: index + 2, bottom: LAST, right: index + 2 },
      })),
      area: { top: 9, left: 1, bottom: 22, right: 5 },
    },
  ],
  conditionalFormats: [
    ...VERDICTS.map(([verdict, role]) => ({
      kind: "text-is" as const,
      area: { top: TABLE_TOP + 1, left: 3, bottom: TABLE_LAST, right: 3 },
      text: verdict,
      role,
    })),
    {
      kind: "data-bar",
      area: { top: TABLE_TOP + 1, left: 2, bottom: TABLE_LAST, right: 2 },
      minimum: 0,
      maximum: 1,
    },
  ],
  page: {
    paper: "A4",
    orientation: "portrait",
    footer: { left: ["課別集計"], center: [], right: [] },
  },
});

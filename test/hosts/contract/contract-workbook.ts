import type {
  CellRole,
  CellSnapshot,
  PlanCell,
  PlanContent,
  SheetPlan,
  PlannedPurpose,
  SheetSnapshot,
  WorkbookPlan,
  WorkbookSnapshot,
} from "../../../src/core";

/** Text as departments type it, which a spreadsheet would take for something else. */
export const AWKWARD_TEXTS = [
  "=1+1",
  "+1",
  "-",
  "-5",
  "@",
  "1/2",
  "1-2",
  "(1)",
  "007",
  "1E5",
  "12%",
  "１２％",
  "R3.3.31",
  "2022-03-31",
  "TRUE",
  "#N/A",
  "'quoted",
  "<b>&amp;</b>",
  "  spaced  ",
  "一行目\n二行目",
  "_x000D_",
  "𠮷野家 ﾊﾝｶｸ ㈱",
] as const;

/** A cell of text. */
export const textCell = (row: number, column: number, text: string): CellSnapshot => ({
  row,
  column,
  value: { kind: "text", text },
  text,
});

/** A sheet that people made. */
export const foreignSheet = (
  name: string,
  cells: readonly CellSnapshot[],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot => ({
  name,
  visibility: "visible",
  purpose: null,
  cells,
  mergedAreas: [],
  hiddenRows: [],
  hiddenColumns: [],
  notes: [],
  conditionalFormats: [],
  ...rest,
});

/** A workbook of the given sheets. */
export const workbookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  format: 1,
  file: "seki.xlsx",
  dateSystem: "1900",
  sheets,
  unseen: [],
});

/** What a department hands in, small: text, a number, a merged heading. */
export const departmentWorkbook = (): WorkbookSnapshot =>
  workbookOf(
    foreignSheet(
      "1",
      [
        textCell(1, 1, "取組目標"),
        textCell(2, 1, "受診者数"),
        { row: 2, column: 2, value: { kind: "number", number: 1234 }, text: "1234" },
        textCell(2, 3, "検討・実施"),
      ],
      { mergedAreas: [{ top: 1, left: 1, bottom: 1, right: 3 }] },
    ),
    foreignSheet("総括", [textCell(1, 1, "総括表")]),
  );

/** A ledger of a department in which every second indicator is far behind its target. */
export const lateWorkbook = (): WorkbookSnapshot => {
  const headers = [
    "番号",
    "取組名",
    "指標名",
    "担当課",
    "現状値",
    "目標値（令和3年度）",
    "実績値（令和3年度）",
  ];
  const names = ["受診者数", "設置箇所数", "利用者数", "参加者数"];
  const figure = (row: number, column: number, number: number): CellSnapshot => ({
    row,
    column,
    value: { kind: "number", number },
    text: String(number),
  });
  const rows = names.flatMap((name, index) => [
    figure(index + 2, 1, index + 1),
    textCell(index + 2, 2, `${name}を増やす取組`),
    textCell(index + 2, 3, name),
    textCell(index + 2, 4, "健康課"),
    figure(index + 2, 5, 100),
    figure(index + 2, 6, 500),
    figure(index + 2, 7, index % 2 === 0 ? 110 : 480),
  ]);
  return workbookOf(
    foreignSheet("一覧", [...headers.map((text, at) => textCell(1, at + 1, text)), ...rows]),
  );
};

/** A planned cell. */
export const planCell = (
  row: number,
  column: number,
  content: PlanContent,
  role: CellRole = "body",
): PlanCell => ({ row, column, content, role });

/** A planned sheet with the given cells and everything else plain. */
export const sheetPlan = (
  purpose: PlannedPurpose,
  name: string,
  cells: readonly PlanCell[],
  rest: Partial<SheetPlan> = {},
): SheetPlan => ({
  purpose,
  name,
  columns: [{ width: 12 }, { width: 20 }, { width: 8 }],
  rowHeights: [],
  cells,
  mergedAreas: [],
  frozenRows: 0,
  repeatedRows: null,
  filter: null,
  tables: [],
  charts: [],
  conditionalFormats: [],
  page: {
    paper: "A4",
    orientation: "landscape",
    footer: { left: ["行政改革"], center: [{ field: "page" }], right: [] },
  },
  ...rest,
});

/** A planned sheet that holds one text. */
export const noteSheet = (purpose: PlannedPurpose, name: string, text: string): SheetPlan =>
  sheetPlan(purpose, name, [planCell(1, 1, { kind: "text", text })]);

/** A plan of the given sheets. */
export const planOf = (...sheets: readonly SheetPlan[]): WorkbookPlan => ({ format: 1, sheets });

/** A sheet with all that a plan can ask for: widths, heights, a merged title, figures, a link, filter and print set-up. */
export const richSheet = (purpose: PlannedPurpose, name: string): SheetPlan =>
  sheetPlan(
    purpose,
    name,
    [
      planCell(1, 1, { kind: "text", text: "進捗総括" }, "title"),
      planCell(2, 1, { kind: "text", text: "指標" }, "header"),
      planCell(2, 2, { kind: "text", text: "実績" }, "header"),
      planCell(2, 3, { kind: "text", text: "達成率" }, "header"),
      {
        ...planCell(3, 1, { kind: "text", text: "受診者数" }, "stub"),
        goTo: { sheet: "1", position: { row: 2, column: 1 } },
      },
      planCell(3, 2, { kind: "number", number: 12345, format: "integer" }, "figure"),
      planCell(3, 3, { kind: "number", number: 0.875, format: "percent" }, "good"),
      planCell(4, 1, { kind: "text", text: "設置数" }, "stub"),
      planCell(4, 2, { kind: "number", number: 1234.5, format: "decimal" }, "figure"),
      planCell(4, 3, { kind: "number", number: 2021, format: "plain" }, "muted"),
      planCell(5, 1, { kind: "blank" }, "input"),
    ],
    {
      rowHeights: [{ row: 1, height: 24 }],
      mergedAreas: [{ top: 1, left: 1, bottom: 1, right: 3 }],
      frozenRows: 2,
      repeatedRows: { from: 2, to: 2 },
      filter: { top: 2, left: 1, bottom: 4, right: 3 },
      tables: [],
      charts: [],
      conditionalFormats: [],
    },
  );

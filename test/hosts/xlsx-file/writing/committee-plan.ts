import type { CellRole, PlanCell, SheetPlan } from "../../../../src/core";

const HEADERS = [
  "No.",
  "取組・指標",
  "担当課",
  "基準値",
  "目標値",
  "実績値",
  "達成率",
  "判定",
  "理由",
  "根拠",
  "課のコメント",
];
const WIDTHS = [6, 30, 14, 11, 11, 11, 9, 12, 44, 12, 30];
const VERDICTS: readonly (readonly [CellRole, string])[] = [
  ["good", "達成"],
  ["good", "順調"],
  ["caution", "やや遅れ"],
  ["bad", "遅れている"],
  ["muted", "未報告"],
];
const NAMES = [
  "窓口業務の見直しによる待ち時間の短縮（転入・転出の手続を一度で終える窓口の設置）",
  "公共施設の利用料金の改定",
  "市税の収納率の向上と滞納整理の強化",
];
const REASONS = [
  "目標 85.0％に対して実績 78.3％。基準からの進み 46.2％は、この時期に見込まれる 75.0％に届いていません。",
  "目標を上回りました。",
  "実績が報告されていません（令和4年3月31日現在）。前年度の報告では「関係課と協議中」とされており、その後の経過が書かれていません。",
];
const TABLE_TOP = 5;

const text = (row: number, column: number, role: CellRole, content: string): PlanCell => ({
  row,
  column,
  role,
  content: { kind: "text", text: content },
});

const pick = <Item>(items: readonly [Item, ...Item[]] | readonly Item[], index: number): Item => {
  const item = items[index % items.length];
  if (item === undefined) throw new Error("an empty list");
  return item;
};

function indicatorRow(index: number, goTo: PlanCell["goTo"]): readonly PlanCell[] {
  const row = TABLE_TOP + 1 + index;
  const [role, label] = pick(VERDICTS, index);
  const link = goTo ? { goTo } : {};
  return [
    text(row, 1, "stub", String(index + 1).padStart(2, "0")),
    text(row, 2, "stub", pick(NAMES, index)),
    text(row, 3, "body-centered", pick(["市民課", "行政経営課", "債権管理課"], index)),
    {
      row,
      column: 4,
      role: "figure",
      content: { kind: "number", number: 1200 + index * 37, format: "integer" },
    },
    {
      row,
      column: 5,
      role: "figure",
      content: { kind: "number", number: 85 + index / 4, format: "decimal" },
    },
    {
      row,
      column: 6,
      role: "figure",
      content: { kind: "number", number: 78.3, format: "decimal" },
      ...link,
    },
    {
      row,
      column: 7,
      role: "figure",
      content: { kind: "number", number: 0.921 + index / 100, format: "percent" },
    },
    text(row, 8, role, label),
    text(row, 9, "body", pick(REASONS, index)),
    { ...text(row, 10, "body", "12!E10"), ...link },
    {
      row,
      column: 11,
      role: "input",
      content: index % 4 === 0 ? { kind: "text", text: "R4.6 に再協議" } : { kind: "blank" },
    },
  ];
}

/** A sheet as a committee gets it: title, note, table of 30 indicators with long texts, a section and a total. */
export function committeePlan(link: { readonly sheet: string }): SheetPlan {
  const goTo = { sheet: link.sheet, position: { row: 10, column: 5 } };
  const last = TABLE_TOP + 30;
  return {
    purpose: "summary",
    name: "進捗総括",
    columns: WIDTHS.map((width) => ({ width })),
    rowHeights: [
      { row: 1, height: 28 },
      { row: TABLE_TOP, height: 30 },
      ...Array.from({ length: 30 }, (_, index) => ({
        row: TABLE_TOP + 1 + index,
        height: [44, 18, 58][index % 3] ?? 18,
      })),
    ],
    cells: [
      text(1, 1, "title", "第4次行政改革実施計画 進捗状況総括表"),
      text(2, 1, "subtitle", "令和3年度（令和4年3月31日現在）"),
      text(
        3,
        1,
        "note",
        "判定は、基準値から目標値までの進みを、経過した期間に応じて見込まれる進みと比べたものです。各課の自己評価とは一致しないことがあります。",
      ),
      text(4, 1, "section", "１　指標ごとの判定"),
      ...HEADERS.map((header, index) => text(TABLE_TOP, index + 1, "header", header)),
      ...Array.from({ length: 30 }, (_, index) => indicatorRow(index, goTo)).flat(),
      text(last + 1, 1, "total", "計"),
      {
        row: last + 1,
        column: 4,
        role: "total",
        content: { kind: "number", number: 52095, format: "integer" },
      },
    ],
    mergedAreas: [
      { top: 3, left: 1, bottom: 3, right: 11 },
      { top: 4, left: 1, bottom: 4, right: 11 },
      { top: last + 1, left: 1, bottom: last + 1, right: 3 },
    ],
    frozenRows: TABLE_TOP,
    repeatedRows: { from: TABLE_TOP, to: TABLE_TOP },
    filter: { top: TABLE_TOP, left: 1, bottom: last, right: 11 },
    tables: [],
    charts: [],
    conditionalFormats: [],
    page: {
      paper: "A4",
      orientation: "landscape",
      footer: { left: ["第4次行政改革 R&D 実施計画"], center: [], right: [{ field: "page" }] },
    },
  };
}

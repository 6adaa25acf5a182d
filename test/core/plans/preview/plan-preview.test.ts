import { planPreview } from "../../../../src/core";
import type { SheetAccount, SheetSnapshot } from "../../../../src/core";

const sheet: SheetSnapshot = {
  name: "1",
  visibility: "visible",
  purpose: null,
  cells: [
    { row: 1, column: 1, value: { kind: "text", text: "目標" }, text: "目標" },
    { row: 1, column: 2, value: { kind: "text", text: "60万人" }, text: "60万人" },
    { row: 2, column: 1, value: { kind: "text", text: "取組内容" }, text: "取組内容" },
    { row: 2, column: 2, value: { kind: "text", text: "" }, text: "長い記述。".repeat(30) },
    { row: 3, column: 1, value: { kind: "text", text: "？" }, text: "？" },
  ],
  mergedAreas: [{ top: 2, left: 2, bottom: 2, right: 4 }],
  hiddenRows: [],
  hiddenColumns: [],
  notes: [],
  conditionalFormats: [],
};

const at = (row: number, left: number, right = left) => ({ top: row, left, bottom: row, right });

const account: SheetAccount = {
  sheet: "1",
  layout: "tables",
  cells: [
    { cell: "A1", area: at(1, 1), use: "label" },
    { cell: "B1", area: at(1, 2), use: "value", role: "target", fiscalYear: 2021 },
    { cell: "A2", area: at(2, 1), use: "label" },
    { cell: "B2", area: at(2, 2, 4), use: "narrative" },
    { cell: "A3", area: at(3, 1), use: "not-understood" },
  ],
};

const options = { locale: "ja" } as const;
const roleAt = (row: number, column: number): string | undefined =>
  planPreview(sheet, account, options).cells.find(
    (cell) => cell.row === row && cell.column === column,
  )?.role;

test("the form stands below the legend, each cell by what it was read as", () => {
  const { cells, mergedAreas, name, purpose } = planPreview(sheet, account, options);
  expect([name, purpose]).toEqual(["読取確認", "preview"]);
  const texts = new Map(cells.map(({ row, column, content }) => [`${row},${column}`, content]));
  expect(texts.get("14,1")).toEqual({ kind: "text", text: "目標" });
  expect(texts.get("14,2")).toEqual({ kind: "text", text: "60万人" });
  expect([roleAt(14, 1), roleAt(14, 2), roleAt(15, 2), roleAt(16, 1)]).toEqual([
    "read-label",
    "read-target",
    "read-narrative",
    "read-not-understood",
  ]);
  expect(mergedAreas).toContainEqual({ top: 15, left: 2, bottom: 15, right: 4 });
  expect([roleAt(15, 3), roleAt(15, 4)]).toEqual(["read-narrative", "read-narrative"]);
});

test("the legend shows every look with its words", () => {
  const { cells } = planPreview(sheet, account, options);
  const legend = cells.filter(({ row, column }) => row >= 3 && row <= 12 && column === 1);
  expect(
    legend.map(({ role, content }) => [role, content.kind === "text" && content.text]),
  ).toEqual([
    ["read-label", "見出し"],
    ["read-field", "取組・指標・所管課など"],
    ["read-baseline", "基準値"],
    ["read-target", "目標"],
    ["read-actual", "実績"],
    ["read-status", "自己評価"],
    ["read-narrative", "記述"],
    ["read-summary", "集計"],
    ["read-left-out", "表ではない（指定）"],
    ["read-not-understood", "読み取れなかったセル"],
  ]);
});

test("a row is high enough for the long texts in it", () => {
  const { rowHeights } = planPreview(sheet, account, options);
  const heightOf = (row: number): number =>
    rowHeights.find((each) => each.row === row)?.height ?? 0;
  expect(heightOf(15)).toBeGreaterThan(heightOf(14) * 2);
});

import { extent, put, type Canvas, type Content } from "../canvas/canvas";
import { movedBy, rearrange, unmoved } from "../canvas/rearrange";
import type { LayoutContext } from "../layout-context";

const MARKS = [
  ["◎", "目標を上回る"],
  ["○", "目標どおり"],
  ["△", "目標を下回る"],
  ["―", "数値なし"],
] as const;

/** The versions of a document, as they stand below a table or on a sheet of their own. */
export const revisionHistory = ({ plan }: LayoutContext): readonly (readonly Content[])[] => [
  ["版", "改訂日", "改訂内容"],
  ["第1版", `${plan.reportYear}.4.1`, "新規作成"],
  ["第2版", `${plan.reportYear}.10.15`, "様式の見直し"],
  ["第3版", `${plan.reportYear + 1}.5.20`, "数値の更新"],
];

/** Whether the versions stand on a sheet of their own. */
export const hasRevisionSheet = ({ draw, style }: LayoutContext): boolean =>
  style.decorations.has("revision-history") && draw.chance("revisions on their own sheet", 0.5);

/** Adds what goes with a document that is printed, signed and revised. */
export function addFormalities(context: LayoutContext, canvas: Canvas, width: number): void {
  const { decorations } = context.style;
  if (decorations.has("legend-of-marks")) addMarks(context, canvas);
  if (decorations.has("print-line")) addPrintLine(context, canvas, width);
  if (decorations.has("approval-row")) addApprovalRow(canvas);
  if (decorations.has("revision-history") && !hasRevisionSheet(context)) {
    putRows(canvas, extent(canvas).rows + 2, 1, revisionHistory(context));
  }
}

/** Puts rows of words on a canvas. */
export function putRows(
  canvas: Canvas,
  top: number,
  left: number,
  rows: readonly (readonly Content[])[],
): void {
  for (const [down, row] of rows.entries()) {
    for (const [right, content] of row.entries()) {
      put(canvas, "extra", { row: top + down, column: left + right }, content);
    }
  }
}

/** What the marks of a form mean, above its tables: in two rows, or a mark a row. */
function addMarks({ draw }: LayoutContext, canvas: Canvas): void {
  const across = draw.chance("marks across", 0.5);
  const rows = across
    ? [
        ["記号", ...MARKS.map(([mark]) => mark)],
        ["意味", ...MARKS.map(([, meaning]) => meaning)],
      ]
    : [["記号", "意味"], ...MARKS];
  rearrange(canvas, movedBy(rows.length + 1), unmoved);
  putRows(canvas, 1, 1, rows);
}

/** What a print says of itself in its first line, above the last column of the table. */
function addPrintLine({ plan }: LayoutContext, canvas: Canvas, width: number): void {
  rearrange(canvas, movedBy(1), unmoved);
  const text = `出力日 ${plan.reportYear + 1}/4/15\u30001/2ページ`;
  put(canvas, "extra", { row: 1, column: Math.max(width, 1) }, text);
}

/** Who has to sign, below the tables. */
function addApprovalRow(canvas: Canvas): void {
  const row = extent(canvas).rows + 2;
  putRows(canvas, row, 1, [["決裁欄", "部長", "㊞", "課長", "㊞", "担当", "㊞"]]);
}

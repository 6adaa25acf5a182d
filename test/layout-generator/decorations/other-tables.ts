import { extent, put, type Canvas, type Content } from "../canvas/canvas";
import type { LayoutContext } from "../layout-context";
import { yearInLabel } from "../vocabulary/year-words";

type Rows = readonly (readonly Content[])[];

function drawRows(canvas: Canvas, top: number, left: number, rows: Rows): void {
  for (const [down, row] of rows.entries()) {
    for (const [right, content] of row.entries()) {
      put(canvas, "extra", { row: top + down, column: left + right }, content);
    }
  }
}

/** A table of money spent below the indicators: no indicator is in it. */
export function drawTableBelow({ draw, style, plan }: LayoutContext, canvas: Canvas): void {
  const top = extent(canvas).rows + draw.integer("above the other table", 2, 3);
  const years = plan.years.slice(0, 3);
  const spent = (name: string): readonly Content[] =>
    years.map((year) => {
      const number = draw.integer(`${name} ${year}`, 100, 990);
      return { text: String(number), number };
    });
  drawRows(canvas, top, 1, [
    ["事業費（千円）", ...years.map((year) => yearInLabel(style.years, year))],
    ["予算額", ...spent("budget")],
    ["決算額", ...spent("outlay")],
  ]);
}

/** A table that explains the ratings, to the right of the indicators. */
export function drawTableBeside({ draw, plan }: LayoutContext, canvas: Canvas): void {
  const left = extent(canvas).columns + draw.integer("beside the table", 2, 3);
  const meanings = ["計画どおり進んでいる", "一部に遅れがある", "遅れている", "着手していない"];
  drawRows(canvas, 1, left, [
    ["区分", "説明"],
    ...plan.ratings.map((rating, index) => [rating, meanings[index] ?? ""]),
  ]);
}

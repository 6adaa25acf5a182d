import { extent, type Canvas, type Content } from "../canvas/canvas";
import type { LayoutContext } from "../layout-context";
import { putRows } from "./formalities";
import { yearInLabel } from "../vocabulary/year-words";

/** A table of money spent below the indicators: no indicator is in it. */
export function drawTableBelow({ draw, style, plan }: LayoutContext, canvas: Canvas): void {
  const top = extent(canvas).rows + draw.integer("above the other table", 2, 3);
  const years = plan.years.slice(0, 3);
  const spent = (name: string): readonly Content[] =>
    years.map((year) => {
      const number = draw.integer(`${name} ${year}`, 100, 990);
      return { text: String(number), number };
    });
  putRows(canvas, top, 1, [
    [style.words("money"), ...years.map((year) => yearInLabel(style.years, year))],
    [style.words("budget"), ...spent("budget")],
    [style.words("outlay"), ...spent("outlay")],
  ]);
}

/** A table that explains the ratings, to the right of the indicators. */
export function drawTableBeside({ draw, style, plan }: LayoutContext, canvas: Canvas): void {
  const left = extent(canvas).columns + draw.integer("beside the table", 2, 3);
  const meanings = ["計画どおり進んでいる", "一部に遅れがある", "遅れている", "着手していない"];
  putRows(canvas, 1, left, [
    [style.words("rating-heading"), style.words("rating-meaning")],
    ...plan.ratings.map((rating, index) => [rating, meanings[index] ?? ""]),
  ]);
}

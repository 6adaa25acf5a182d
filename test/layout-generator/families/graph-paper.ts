import { extent } from "../canvas/canvas";
import { rearrange, unmoved, widened } from "../canvas/rearrange";
import type { Family } from "./family";

/** A family on a sheet of many narrow columns (方眼紙), over several of which every field is merged. */
export const onGraphPaper = (family: Family): Family => ({
  ...family,
  name: `${family.name}, on graph paper`,
  draw: (context) => {
    const draw = context.draw.under("graph paper");
    const sheets = family.draw(context);
    const rowHeight = draw.chance("rows are split too", 0.3) ? 2 : 1;
    for (const { canvas } of sheets) {
      const { rows, columns } = extent(canvas);
      const widths = Array.from({ length: columns }, (_, index) =>
        draw.integer(`width of ${index}`, 2, 6),
      );
      const heights = Array.from({ length: rows }, () => rowHeight);
      rearrange(canvas, rowHeight === 1 ? unmoved : widened(heights), widened(widths));
    }
    return sheets;
  },
});

import type { Block, TableBlock } from "./blocks";
import { MOST_LINES, wrappedLines } from "./text-extent";

/** Excel allows 255 digits; what needs more than that is cut off whatever is done. */
const WIDEST = 240;
const STEP = 4;

/**
 * The widths of a sheet's columns, the one of a text widened as far as its wrapped lines fit into the highest row that Excel
 * allows: a narrow column would cut off the end of what a department wrote.
 */
export function widthsForTallTexts(
  blocks: readonly Block[],
  widths: readonly number[],
): readonly number[] {
  const widened = [...widths];
  for (const block of blocks) if (block.block === "table") widenFor(block, widened);
  return widened;
}

/** A text over several columns has their width, and none of ours is so long. */
function widenFor({ columns, rows }: TableBlock, widths: number[]): void {
  let column = 0;
  columns.forEach(({ span }, index) => {
    const before = widths[column];
    if (span === 1 && before !== undefined) {
      widths[column] = rows.reduce((width, cells) => {
        const content = cells[index]?.content;
        return content?.kind === "text" ? widthFor(content.text, width) : width;
      }, before);
    }
    column += span;
  });
}

function widthFor(text: string, least: number): number {
  let width = least;
  while (width < WIDEST && wrappedLines(text, width) > MOST_LINES) width += STEP;
  return width;
}

import type { Block } from "./blocks";
import { chartRows } from "./place-chart";

/** How many rows of the sheet a block takes. */
export function blockRows(block: Block): number {
  switch (block.block) {
    case "gap":
    case "line":
      return 1;
    case "table":
      return block.rows.length + 1;
    case "chart":
      return chartRows(block.bars);
    case "beside":
      return Math.max(...block.parts.map(({ blocks }) => rowsBelow(blocks)));
  }
}

/** How many rows blocks take below each other. */
export const rowsBelow = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + blockRows(block), 0);

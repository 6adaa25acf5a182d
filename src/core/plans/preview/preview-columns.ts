import type { MergedArea } from "../../workbook";
import { textWidth } from "../text-extent";

/** A filled place of a sheet. */
export type PreviewText = { readonly area: MergedArea; readonly text: string };

/** In half-width digits. */
const NARROWEST = 2.5;
const WIDEST = 28;
const PADDING = 2;

/**
 * Widths for the columns of a form, from its texts: a column is as wide as its longest line, within bounds, and what several
 * columns share is parted among them, so that the narrow columns of graph paper stay narrow.
 */
export function previewColumns(texts: readonly PreviewText[]): readonly { width: number }[] {
  const last = texts.reduce((most, { area }) => Math.max(most, area.right), 1);
  const widths = Array.from({ length: last }, () => NARROWEST);
  for (const { area, text } of texts) {
    const span = area.right - area.left + 1;
    const longest = Math.max(...text.split("\n").map(textWidth));
    const share = Math.min(longest + PADDING, WIDEST * Math.min(span, 2)) / span;
    for (let column = area.left; column <= area.right; column += 1) {
      widths[column - 1] = Math.max(widths[column - 1] ?? NARROWEST, share);
    }
  }
  return widths.map((width) => ({ width: Math.round(width * 10) / 10 }));
}

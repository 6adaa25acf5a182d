import { put, type Place } from "../../canvas/canvas";
import type { Draw } from "../../draw";
import type { LayoutContext } from "../../layout-context";
import type { SheetDraft } from "../../sheet-draft";
import { columnLabel } from "../../style";

/** Whether the tables of a workbook say how much of a target was attained. */
export const hasRates = ({ style }: LayoutContext): boolean => style.decorations.has("rate-column");

export const drawRateHeader = (
  { style }: LayoutContext,
  { canvas }: SheetDraft,
  place: Place,
): void => {
  put(canvas, "label", place, columnLabel(style, "rate"));
};

/** A rate that a form works out itself: neither a target nor an actual, so nothing is said of how it should be read. */
export function drawRate({ canvas, leftOpen }: SheetDraft, draw: Draw, place: Place): void {
  const percent = draw.integer("rate", 60, 120);
  leftOpen.push(put(canvas, "extra", place, { text: `${percent}%`, number: percent / 100 }));
}

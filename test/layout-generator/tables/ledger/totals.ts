import { put } from "../../canvas/canvas";
import type { LayoutContext } from "../../layout-context";
import type { SheetDraft } from "../../sheet-draft";
import { smallChoice } from "../../vocabulary/small-choices";

export type TotalsPlace = {
  readonly row: number;
  readonly left: number;
  readonly valuesLeft: number;
  readonly afterLeft: number;
};

/** A row of totals where a workbook has them and all figures count in one unit; gives the row after it. */
export function drawTotals(
  context: LayoutContext,
  { canvas, leftOpen }: SheetDraft,
  { row, left, valuesLeft, afterLeft }: TotalsPlace,
): number {
  const { draw, style, plan } = context;
  const units = new Set(
    plan.initiatives.flatMap(({ indicators }) => indicators.map(({ unit }) => unit)),
  );
  if (!style.decorations.has("total-row") || units.size !== 1) return row;
  put(
    canvas,
    "extra",
    { row, column: left },
    smallChoice(context, "total", ["合計", "計", "合　計"]),
  );
  for (let column = valuesLeft; column < afterLeft; column += 1) {
    const number = draw.integer(`total ${column}`, 10_000, 900_000);
    leftOpen.push(put(canvas, "extra", { row, column }, { text: String(number), number }));
  }
  return row + 1;
}

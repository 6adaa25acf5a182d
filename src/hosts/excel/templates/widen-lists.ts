import type { RepeatedRow, TemplatePlan } from "../../../core";
import { templateRows } from "../../template-rows";
import { rangeOfArea, type Area } from "../areas";
import { areaLists } from "../cell-areas";
import type { TemplateFacts } from "./template-facts";

/**
 * Queues the rows that lists need: from the last list up, so that places of the layout still hold above. What Excel does not draw
 * out by itself when rows come in right below it, a merged area or the area that prints, is drawn out here.
 */
export function queueWidening(
  sheet: Excel.Worksheet,
  { repeats }: TemplatePlan,
  facts: TemplateFacts,
): void {
  for (const repeat of [...repeats].reverse()) queueRepeat(sheet, repeat, facts);
  const { placesOf, isRepeated } = templateRows(repeats);
  const { printAreas } = facts;
  if (!printAreas.some(({ bottom }) => isRepeated(bottom))) return;
  const moved = printAreas.map((area) => ({
    ...area,
    top: placesOf(area.top)[0] ?? area.top,
    bottom: placesOf(area.bottom).at(-1) ?? area.bottom,
  }));
  sheet.pageLayout.setPrintArea(areaLists(moved).join(","));
}

function queueRepeat(
  sheet: Excel.Worksheet,
  { row, count }: RepeatedRow,
  { columns, mergedAreas }: TemplateFacts,
): void {
  const last = row + count - 1;
  sheet.getRange(`${row + 1}:${last}`).insert("Down");
  const tall = mergedAreas.filter(({ top, bottom }) => top < bottom && top <= row && row <= bottom);
  for (const { left, right } of columns ? stretchesBeside(columns, tall) : []) {
    const added = rangeOfArea(sheet, { top: row + 1, left, bottom: last, right });
    added.copyFrom(rangeOfArea(sheet, { top: row, left, bottom: row, right }), "All");
  }
  for (const area of tall) {
    if (area.bottom === row) rangeOfArea(sheet, { ...area, bottom: last }).merge();
  }
}

type Columns = { readonly left: number; readonly right: number };

/** The columns between others: Excel copies nothing onto a part of merged cells. */
export function stretchesBeside(
  { left, right }: Columns,
  taken: readonly Pick<Area, "left" | "right">[],
): readonly Columns[] {
  const stretches: Columns[] = [];
  let from = left;
  for (const area of [...taken].sort((first, second) => first.left - second.left)) {
    if (from < area.left) stretches.push({ left: from, right: area.left - 1 });
    from = Math.max(from, area.right + 1);
  }
  return from <= right ? [...stretches, { left: from, right }] : stretches;
}

import { extent } from "../canvas/canvas";
import { movedBy, rearrange } from "../canvas/rearrange";
import { createSheetDraft, type SheetDraft } from "../sheet-draft";
import { chooseForm } from "../tables/form-shape";
import { drawForm } from "../tables/initiative-form";
import type { Family } from "./family";

/** Puts what is drawn on one sheet onto another. */
function addTo(sheet: SheetDraft, part: SheetDraft): void {
  sheet.canvas.cells.push(...part.canvas.cells);
  sheet.canvas.gapsAbove.push(...part.canvas.gapsAbove);
  sheet.indicators.push(...part.indicators);
}

/** Two forms a sheet, the second one to the right of the first. */
export const formsSideBySide: Family = {
  name: "forms side by side",
  sharesUnit: ["corner"],
  hasRatings: true,
  initiatives: 4,
  indicators: 2,
  draw: (context) => {
    const shape = chooseForm(context, false);
    const sheets: SheetDraft[] = [];
    for (const [index, initiative] of context.plan.initiatives.entries()) {
      const sheet = sheets.at(-1);
      const form = createSheetDraft(`様式${index / 2 + 1}`);
      drawForm(context, form, shape, initiative, 1);
      if (!sheet || index % 2 === 0) {
        sheets.push(form);
        continue;
      }
      rearrange(form.canvas, movedBy(0), movedBy(extent(sheet.canvas).columns + 1));
      addTo(sheet, form);
    }
    // Blank rows above a block would part the form beside it too.
    for (const { canvas } of sheets) canvas.gapsAbove.splice(0);
    return sheets;
  },
};

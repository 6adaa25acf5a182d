import { createSheetDraft } from "../sheet-draft";
import { chooseForm } from "../tables/form-shape";
import { drawForm } from "../tables/initiative-form";
import type { Family } from "./family";
import { smallChoice } from "../vocabulary/small-choices";

/** All forms below each other on one sheet. */
export const stackedForms: Family = {
  name: "stacked forms",
  sharesUnit: ["corner"],
  hasRatings: true,
  initiatives: 4,
  indicators: 2,
  draw: (context) => {
    const { draw, plan } = context;
    const shape = chooseForm(context, false);
    const gap = draw.integer("gap", 0, 3);
    const sheet = createSheetDraft(
      smallChoice(context, "sheet", ["取組シート", "進捗管理表", "Sheet1"]),
    );
    let row = 1;
    for (const initiative of plan.initiatives) {
      row = drawForm(context, sheet, shape, initiative, row) + gap;
    }
    return [sheet];
  },
};

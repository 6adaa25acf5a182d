import { createSheetDraft } from "../sheet-draft";
import { chooseForm } from "../tables/form-shape";
import { drawForm } from "../tables/initiative-form";
import type { Family } from "./family";

/** One initiative a sheet; labels left of or above what they name, fields in any order. */
export const oneFormASheet: Family = {
  name: "one form a sheet",
  sharesUnit: ["corner"],
  hasRatings: true,
  initiatives: 4,
  indicators: 2,
  draw: (context) => {
    const shape = chooseForm(context, true);
    return context.plan.initiatives.map((initiative) => {
      const sheet = createSheetDraft(initiative.number);
      drawForm(context, sheet, shape, initiative, 1);
      return sheet;
    });
  },
};

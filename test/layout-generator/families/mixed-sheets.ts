import { createSheetDraft } from "../sheet-draft";
import { chooseForm } from "../tables/form-shape";
import { drawForm } from "../tables/initiative-form";
import { drawLedger } from "../tables/ledger/ledger";
import { chooseLedger } from "../tables/ledger/ledger-shape";
import { yearPairs } from "../tables/value-sections/year-pairs";
import type { Family } from "./family";

/** A ledger for most initiatives, and a form of its own for each of the first two. */
export const mixedSheets: Family = {
  name: "ledger and forms",
  sharesUnit: ["corner", "header"],
  hasRatings: false,
  initiatives: 5,
  indicators: 2,
  draw: (context) => {
    const { initiatives } = context.plan;
    const form = chooseForm(context, false);
    const forms = initiatives.slice(0, 2).map((initiative) => {
      const sheet = createSheetDraft(`調書${initiative.number}`);
      drawForm(context, sheet, form, initiative, 1);
      return sheet;
    });
    const rest = initiatives.slice(2);
    if (rest.length === 0) return forms;
    const sheet = createSheetDraft("総括表");
    const section = yearPairs(context, sheet);
    const shape = chooseLedger(context);
    drawLedger({ context, sheet, shape, section }, rest, { top: 1, left: 1 });
    return [sheet, ...forms];
  },
};

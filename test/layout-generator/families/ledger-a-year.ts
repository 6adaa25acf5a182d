import { put } from "../canvas/canvas";
import { createSheetDraft } from "../sheet-draft";
import { drawLedger } from "../tables/ledger/ledger";
import { chooseLedger } from "../tables/ledger/ledger-shape";
import { datedColumns } from "../tables/value-sections/dated-columns";
import { yearInLabel } from "../vocabulary/year-words";
import type { Family } from "./family";
import { smallChoice } from "../vocabulary/small-choices";

/** The same table again on a sheet for each year that is over, which the line above the table names. */
export const ledgerAYear: Family = {
  name: "ledger a year",
  sharesUnit: ["corner", "header"],
  hasRatings: false,
  initiatives: 4,
  indicators: 2,
  draw: (context) => {
    const { style, plan } = context;
    const shape = chooseLedger(context);
    const heading = smallChoice(context, "heading", ["の実績", "進捗状況", "分"]);
    return plan.years
      .filter((year) => year <= plan.reportYear)
      .map((reportYear) => {
        const said = yearInLabel(style.years, reportYear);
        const sheet = createSheetDraft(said.replace(/[/']/g, ""), reportYear);
        const own = { ...context, plan: { ...plan, reportYear } };
        put(sheet.canvas, "extra", { row: 1, column: 1 }, `${said}${heading}`);
        const section = datedColumns(own, sheet);
        const place = { top: 3, left: 1 };
        drawLedger({ context: own, sheet, shape, section }, plan.initiatives, place);
        return sheet;
      });
  },
};

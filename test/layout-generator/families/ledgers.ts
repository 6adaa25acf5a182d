import type { LayoutContext } from "../layout-context";
import { createSheetDraft, type SheetDraft } from "../sheet-draft";
import { drawLedger } from "../tables/ledger/ledger";
import { chooseLedger } from "../tables/ledger/ledger-shape";
import { actualYears } from "../tables/value-sections/actual-years";
import { datedColumns } from "../tables/value-sections/dated-columns";
import { roleGroups } from "../tables/value-sections/role-groups";
import { twoRows } from "../tables/value-sections/two-rows";
import type { ValueSection } from "../tables/value-sections/value-section";
import { yearPairs } from "../tables/value-sections/year-pairs";
import { yearsDown } from "../tables/value-sections/years-down";
import type { Family } from "./family";
import { smallChoice } from "../vocabulary/small-choices";

type ChooseSection = (context: LayoutContext, sheet: SheetDraft) => ValueSection;

/** One sheet with one table, an indicator a record. */
const ledger = (name: string, chooseSection: ChooseSection): Family => ({
  name,
  sharesUnit: ["corner", "header"],
  hasRatings: false,
  initiatives: 6,
  indicators: 3,
  draw: (context) => {
    const sheet = createSheetDraft(
      smallChoice(context, "sheet", ["一覧表", "指標一覧表", "R4進捗", "Sheet1"]),
    );
    const section = chooseSection(context, sheet);
    const shape = chooseLedger(context);
    drawLedger({ context, sheet, shape, section }, context.plan.initiatives, { top: 1, left: 1 });
    return [sheet];
  },
});

export const datedLedger = ledger("ledger, dated columns", datedColumns);
export const pairedLedger = ledger("ledger, pairs below years", yearPairs);
export const twoRowLedger = ledger("ledger, target above actual", twoRows);
export const longLedger = ledger("ledger, years down", yearsDown);
export const roleGroupLedger = ledger("ledger, years below roles", roleGroups);
export const courseLedger = ledger("ledger, course and goal", actualYears);

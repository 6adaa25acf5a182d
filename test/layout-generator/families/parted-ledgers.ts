import { put } from "../canvas/canvas";
import type { InitiativeContent } from "../content/plan-content";
import type { LayoutContext } from "../layout-context";
import { createSheetDraft, type SheetDraft } from "../sheet-draft";
import { fieldLabel } from "../style";
import { drawLedger } from "../tables/ledger/ledger";
import { chooseLedger } from "../tables/ledger/ledger-shape";
import { datedColumns } from "../tables/value-sections/dated-columns";
import { roleGroups } from "../tables/value-sections/role-groups";
import type { ValueSection } from "../tables/value-sections/value-section";
import { yearPairs } from "../tables/value-sections/year-pairs";
import type { Family } from "./family";
import { smallChoice } from "../vocabulary/small-choices";

const chooseSection = (context: LayoutContext, sheet: SheetDraft): ValueSection =>
  context.draw.pick("kind of ledger", [datedColumns, yearPairs, roleGroups])(context, sheet);

function partBy(
  initiatives: readonly InitiativeContent[],
  nameOf: (initiative: InitiativeContent) => string,
): readonly (readonly [string, readonly InitiativeContent[]])[] {
  const names = [...new Set(initiatives.map(nameOf))];
  return names.map((name) => [
    name,
    initiatives.filter((initiative) => nameOf(initiative) === name),
  ]);
}

/** A sheet for each department, which is named above the table instead of in it. */
export const ledgerADepartment: Family = {
  name: "ledger a department",
  sharesUnit: ["corner", "header"],
  hasRatings: false,
  initiatives: 6,
  indicators: 2,
  draw: (context) => {
    const shape = chooseLedger(context, { departmentAside: true });
    return partBy(context.plan.initiatives, ({ department }) => department).map(
      ([department, initiatives]) => {
        const sheet = createSheetDraft(department.replace(/[)]/g, ""));
        put(sheet.canvas, "label", { row: 1, column: 1 }, fieldLabel(context.style, "department"));
        put(sheet.canvas, "text", { row: 1, column: 2 }, department);
        const section = chooseSection(context, sheet);
        drawLedger({ context, sheet, shape, section }, initiatives, { top: 3, left: 1 });
        return sheet;
      },
    );
  },
};

/** A table for each goal, one below the other, each below the goal's name and with its own header. */
export const ledgerAGoal: Family = {
  name: "ledger a goal",
  sharesUnit: ["corner", "header"],
  hasRatings: false,
  initiatives: 6,
  indicators: 2,
  draw: (context) => {
    const { plan } = context;
    const sheet = createSheetDraft(smallChoice(context, "sheet", ["目標別", "実施計画", "Sheet1"]));
    const chosen = chooseLedger(context);
    const shape = {
      ...chosen,
      before: chosen.before.filter((column) => column !== "goal"),
      hasGoalRows: false,
      isBelowGoal: true,
    };
    let row = 1;
    for (const [goal, initiatives] of partBy(plan.initiatives, (initiative) => initiative.goal)) {
      sheet.canvas.gapsAbove.push(put(sheet.canvas, "extra", { row, column: 1 }, goal));
      const section = chooseSection(context, sheet);
      const place = { top: row + 1, left: 1 };
      row = drawLedger({ context, sheet, shape, section }, initiatives, place) + 1;
    }
    return [sheet];
  },
};

import type { LayoutContext } from "../layout-context";
import { chooseStyle } from "../style";
import type { Family } from "./family";
import { indicatorBlocks, yearDownBlocks } from "./indicator-blocks";
import { datedLedger, pairedLedger, twoRowLedger } from "./ledgers";
import { stackedForms } from "./stacked-forms";

const DEPARTMENTS = 3;

/** One workbook of three departments, each with its own form, words and years on its own sheet. */
export const departmentForms: Family = {
  name: "three departments, a form each",
  sharesUnit: ["corner", "header"],
  hasRatings: false,
  initiatives: 6,
  indicators: 2,
  draw: (context) => {
    const { draw, style, plan } = context;
    const ledger = draw.pick("ledger", [datedLedger, pairedLedger, twoRowLedger]);
    const blocks = draw.pick("blocks", [indicatorBlocks, yearDownBlocks]);
    const families = draw.shuffle("forms", [stackedForms, ledger, blocks]);
    const names = draw.shuffle("departments", style.plans.departments).slice(0, DEPARTMENTS);
    return names.flatMap((department, index) => {
      const initiatives = plan.initiatives
        .filter((_, position) => position % DEPARTMENTS === index)
        .map((initiative) => ({ ...initiative, department }));
      const family = families[index];
      if (!family || initiatives.length === 0) return [];
      const own = {
        ...chooseStyle(draw.under(`style of ${index}`), style.variant),
        decorations: style.decorations,
        units: style.units,
      };
      const part: LayoutContext = {
        draw: draw.under(`form of ${index}`),
        style: own,
        plan: { ...plan, initiatives },
      };
      return family
        .draw(part)
        .map((sheet) => ({ ...sheet, name: department, decoratedAs: department }));
    });
  },
};

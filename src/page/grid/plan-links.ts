import { formatReference, type WorkbookPlan } from "../../core";
import type { PlanOutcome } from "../../hosts/workbook-host";
import type { CellPlace } from "../../ui";

/** Where the cells of the written sheets lead, by `sheet!A1`. */
export type PlanLinks = ReadonlyMap<string, CellPlace>;

export const noLinks: PlanLinks = new Map();

/** The links of a plan under the names that its sheets were written with. */
export function planLinks(file: string, plan: WorkbookPlan, outcome: PlanOutcome): PlanLinks {
  return new Map(
    outcome.written.flatMap(({ purpose, name }) => {
      const sheet =
        plan.sheets.find((planned) => planned.isFrozen && planned.name === name) ??
        plan.sheets.find((planned) => planned.purpose === purpose);
      return (sheet?.cells ?? []).flatMap((cell) =>
        cell.goTo ? [[formatReference(name, cell), { file, ...cell.goTo }] as const] : [],
      );
    }),
  );
}

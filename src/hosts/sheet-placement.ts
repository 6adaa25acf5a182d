import type { SheetPlan, SheetPurpose, TemplatePlan, WorkbookPlan } from "../core";
import { foldSheetName } from "./sheet-name";
import type { RefusalReason, RefusedSheet } from "./workbook-host";

/** A sheet of the workbook as far as placing needs it. */
export type ExistingSheet = { readonly name: string; readonly purpose: SheetPurpose | null };

/** A sheet of a plan, laid out by us or copied from a layout of people's own. */
export type PlannedSheet = SheetPlan | TemplatePlan;

/** Whether a plan is a copy to be kept as it is: without a mark of ours, beside what it is a copy of. */
export const isFrozenPlan = (plan: PlannedSheet): boolean =>
  "isFrozen" in plan && plan.isFrozen === true;

export const isTemplatePlan = (plan: PlannedSheet): plan is TemplatePlan => "templateSheet" in plan;

/** All sheets of a plan, in the order of their tabs. */
export const plannedSheets = ({
  sheets,
  templates = [],
}: WorkbookPlan): readonly PlannedSheet[] => [...sheets, ...templates];

/** A planned sheet with the name it gets and the sheet of ours that it takes the place of. */
export type PlacedSheet<Existing extends ExistingSheet, Plan extends PlannedSheet = SheetPlan> = {
  readonly plan: Plan;
  readonly name: string;
  readonly replaces: Existing | null;
};

export type Placement<Existing extends ExistingSheet, Plan extends PlannedSheet> = {
  readonly placed: readonly PlacedSheet<Existing, Plan>[];
  readonly refused: readonly RefusedSheet[];
};

/**
 * Decides where each planned sheet goes: in place of the sheet of ours with the same purpose, whatever people call it,
 * or to the end under its own name, which no other sheet may have; a copy to be kept always goes to the end.
 */
export function placeSheets<Existing extends ExistingSheet, Plan extends PlannedSheet>(
  sheets: readonly Plan[],
  existing: readonly Existing[],
): Placement<Existing, Plan> {
  const taken = new Set(existing.map(({ name }) => foldSheetName(name)));
  const placed: PlacedSheet<Existing, Plan>[] = [];
  const refused: RefusedSheet[] = [];
  for (const sheet of sheets) {
    const replaces = isFrozenPlan(sheet)
      ? null
      : (existing.find(({ purpose }) => purpose === sheet.purpose) ?? null);
    if (replaces) placed.push({ plan: sheet, name: replaces.name, replaces });
    else if (taken.has(foldSheetName(sheet.name)))
      refused.push(refuse(sheet, "foreign-sheet-of-that-name"));
    else {
      placed.push({ plan: sheet, name: sheet.name, replaces });
      taken.add(foldSheetName(sheet.name));
    }
  }
  return { placed, refused };
}

/** Refuses a planned sheet for a reason. */
export const refuse = ({ purpose, name }: PlannedSheet, reason: RefusalReason): RefusedSheet => ({
  purpose,
  name,
  reason,
});

/**
 * Finds the sheets that links lead to, as they are called. A plan names its own sheets as it would call new ones; where
 * people renamed them, links follow. A sheet that was there under that very name comes first.
 */
export function linkedSheets(
  existing: readonly ExistingSheet[],
  placed: readonly PlacedSheet<ExistingSheet, PlannedSheet>[],
): (sheet: string) => string | null {
  const names = new Map([
    ...placed.map(({ plan, name }) => [foldSheetName(plan.name), name] as const),
    ...existing.map(({ name }) => [foldSheetName(name), name] as const),
  ]);
  // A list leads to few sheets by thousands of links.
  const found = new Map<string, string | null>();
  return (sheet) => {
    const known = found.get(sheet);
    if (known !== undefined) return known;
    const name = names.get(foldSheetName(sheet)) ?? null;
    found.set(sheet, name);
    return name;
  };
}

import type { SheetPlan, SheetPurpose, WorkbookPlan } from "../core";
import type { RefusalReason, RefusedSheet } from "./workbook-host";

/** A sheet of the workbook as far as placing needs it. */
export type ExistingSheet = { readonly name: string; readonly purpose: SheetPurpose | null };

/** A planned sheet with the name it gets and the sheet of ours that it takes the place of. */
export type PlacedSheet<Existing extends ExistingSheet> = {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly replaces: Existing | null;
};

export type Placement<Existing extends ExistingSheet> = {
  readonly placed: readonly PlacedSheet<Existing>[];
  readonly refused: readonly RefusedSheet[];
};

/**
 * Decides where each planned sheet goes: in place of the sheet of ours with the same purpose, whatever people call it,
 * or to the end under its own name, which no other sheet may have in any letter case.
 */
export function placeSheets<Existing extends ExistingSheet>(
  plan: WorkbookPlan,
  existing: readonly Existing[],
): Placement<Existing> {
  const placed: PlacedSheet<Existing>[] = [];
  const refused: RefusedSheet[] = [];
  for (const sheet of plan.sheets) {
    const replaces = existing.find(({ purpose }) => purpose === sheet.purpose) ?? null;
    if (replaces) placed.push({ plan: sheet, name: replaces.name, replaces });
    else if (existing.some(({ name }) => isSameSheetName(name, sheet.name)))
      refused.push(refuse(sheet, "foreign-sheet-of-that-name"));
    else placed.push({ plan: sheet, name: sheet.name, replaces });
  }
  return { placed, refused };
}

/** Refuses a planned sheet for a reason. */
export const refuse = ({ purpose, name }: SheetPlan, reason: RefusalReason): RefusedSheet => ({
  purpose,
  name,
  reason,
});

/** Whether Excel takes two sheet names for the same one. */
export const isSameSheetName = (first: string, second: string): boolean =>
  first.toLowerCase() === second.toLowerCase();

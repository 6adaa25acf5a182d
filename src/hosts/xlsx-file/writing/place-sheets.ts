import type { SheetPlan, TemplatePlan, WorkbookPlan } from "../../../core";
import {
  isTemplatePlan,
  linkedSheets,
  placeSheets,
  plannedSheets,
  refuse,
  type ExistingSheet,
  type PlannedSheet,
} from "../../sheet-placement";
import type { RefusedSheet } from "../../workbook-host";
import type { WorkbookPart } from "../reading/workbook-part";
import { purposesBySheet } from "../reading/workbook-snapshot";

/** A sheet of the plan in its place in the workbook. */
export type GraftedSheet<Plan extends PlannedSheet = SheetPlan> = {
  readonly plan: Plan;
  /** The name that its tab has or gets. */
  readonly name: string;
  /** Its place among all tabs, from 0: the `localSheetId` of its own names. */
  readonly index: number;
  /** The part of the sheet that it replaces; null for a new one. */
  readonly replacedPart: string | null;
};

export const isTemplate = (
  sheet: GraftedSheet<PlannedSheet>,
): sheet is GraftedSheet<TemplatePlan> => isTemplatePlan(sheet.plan);

export const isLaidOut = (sheet: GraftedSheet<PlannedSheet>): sheet is GraftedSheet =>
  !isTemplatePlan(sheet.plan);

export type Grafting = {
  /** In the order of their tabs. */
  readonly sheets: readonly GraftedSheet<PlannedSheet>[];
  readonly refused: readonly RefusedSheet[];
  /** The tab that the name of a link's sheet means; null for none. */
  linkedSheet(name: string): string | null;
};

type Tab = ExistingSheet & { readonly index: number; readonly part: string | null };

function tabsOf({ tabs, definedNames }: WorkbookPart): readonly Tab[] {
  const purposes = purposesBySheet(definedNames);
  return tabs.map(({ name, worksheetPart: part }, index) => ({
    name,
    purpose: part === null ? null : (purposes.get(name) ?? null),
    index,
    part,
  }));
}

/** Decides where the sheets of a plan go: new ones behind all tabs, and none where the workbook's structure is locked. */
export function placeInWorkbook(
  plan: WorkbookPlan,
  workbook: WorkbookPart,
  isStructureLocked: boolean,
): Grafting {
  const tabs = tabsOf(workbook);
  const { placed, refused } = placeSheets(plannedSheets(plan), tabs);
  const isKeptOut = ({ replaces }: (typeof placed)[number]): boolean =>
    isStructureLocked && replaces === null;
  const allowed = placed.filter((sheet) => !isKeptOut(sheet));
  const added = allowed.filter(({ replaces }) => replaces === null);
  return {
    sheets: allowed.map((sheet) => ({
      plan: sheet.plan,
      name: sheet.name,
      index: sheet.replaces?.index ?? tabs.length + added.indexOf(sheet),
      replacedPart: sheet.replaces?.part ?? null,
    })),
    refused: [
      ...refused,
      ...placed.filter(isKeptOut).map((sheet) => refuse(sheet.plan, "structure-protected")),
    ],
    linkedSheet: linkedSheets(tabs, allowed),
  };
}

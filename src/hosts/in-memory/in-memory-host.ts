import type { CellPosition, WorkbookPlan, WorkbookSnapshot } from "../../core";
import { placeSheets } from "../sheet-placement";
import type { CellSelector, PlanOutcome, WorkbookHost } from "../workbook-host";
import { sheetFromPlan } from "./sheet-from-plan";

/** What was asked of an in-memory host, in order. */
export type HostCall =
  | { readonly kind: "read" }
  | { readonly kind: "apply"; readonly plan: WorkbookPlan }
  | { readonly kind: "select"; readonly sheet: string; readonly position: CellPosition };

export type InMemoryHost = WorkbookHost & CellSelector & { readonly calls: readonly HostCall[] };

/** A host whose workbook is plain data: for demonstrations and tests, with Excel's rules for sheets. */
export function inMemoryHost(snapshot: WorkbookSnapshot): InMemoryHost {
  const calls: HostCall[] = [];
  let current = snapshot;
  return {
    calls,
    async readSnapshot() {
      calls.push({ kind: "read" });
      return current;
    },
    async applyPlan(plan) {
      calls.push({ kind: "apply", plan });
      const { workbook, outcome } = applyToSnapshot(plan, current);
      current = workbook;
      return outcome;
    },
    async selectCell(sheet, position) {
      calls.push({ kind: "select", sheet, position });
    },
  };
}

function applyToSnapshot(
  plan: WorkbookPlan,
  workbook: WorkbookSnapshot,
): { readonly workbook: WorkbookSnapshot; readonly outcome: PlanOutcome } {
  const { placed, refused } = placeSheets(plan, workbook.sheets);
  const kept = workbook.sheets.map((sheet) => {
    const successor = placed.find(({ replaces }) => replaces === sheet);
    if (!successor) return sheet;
    return { ...sheetFromPlan(successor.plan, sheet.name), visibility: sheet.visibility };
  });
  const added = placed
    .filter(({ replaces }) => replaces === null)
    .map(({ plan: sheet, name }) => sheetFromPlan(sheet, name));
  return {
    workbook: { ...workbook, sheets: [...kept, ...added] },
    outcome: {
      written: placed.map(({ plan: { purpose }, name }) => ({ purpose, name })),
      refused,
    },
  };
}

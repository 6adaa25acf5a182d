import type {
  CellChange,
  CellPosition,
  MarkPlan,
  SheetSnapshot,
  WorkbookPlan,
  WorkbookSnapshot,
} from "../../core";
import { HostError } from "../host-error";
import type { DocumentKeeper, KeptName } from "../kept-documents";
import { isTemplatePlan, placeSheets, plannedSheets, type PlannedSheet } from "../sheet-placement";
import type {
  CellEditor,
  CellMarker,
  CellSelector,
  MarkOutcome,
  PlanOutcome,
  SheetRemover,
  WorkbookHost,
} from "../workbook-host";
import { changeInSnapshot } from "./change-in-snapshot";
import { sheetFromPlan } from "./sheet-from-plan";
import { sheetFromTemplate } from "./sheet-from-template";

/** What was asked of an in-memory host, in order. */
export type HostCall =
  | { readonly kind: "read" }
  | { readonly kind: "apply"; readonly plan: WorkbookPlan }
  | { readonly kind: "select"; readonly sheet: string; readonly position: CellPosition }
  | { readonly kind: "mark"; readonly plan: MarkPlan }
  | { readonly kind: "change"; readonly changes: readonly CellChange[] }
  | { readonly kind: "take-back-marks" }
  | { readonly kind: "take-back-sheets" };

export type InMemoryHost = WorkbookHost &
  CellSelector &
  CellMarker &
  CellEditor &
  SheetRemover &
  DocumentKeeper & { readonly calls: readonly HostCall[] };

/** A host whose workbook is plain data: for demonstrations and tests, with Excel's rules for sheets. */
export function inMemoryHost(snapshot: WorkbookSnapshot): InMemoryHost {
  const calls: HostCall[] = [];
  let current = snapshot;
  let marked = 0;
  const kept = new Map<KeptName, string>();
  return {
    calls,
    async readSnapshot({ signal, onProgress } = {}) {
      calls.push({ kind: "read" });
      if (signal?.aborted) throw new HostError("cancelled", current.file, "called off");
      onProgress?.(1);
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
    async markCells(plan) {
      calls.push({ kind: "mark", plan });
      const outcome = markInSnapshot(plan, current);
      marked = outcome.marked;
      return outcome;
    },
    async takeBackMarks() {
      calls.push({ kind: "take-back-marks" });
      const restored = marked;
      marked = 0;
      return { restored, kept: [], protectedSheets: [] };
    },
    async takeBackSheets() {
      calls.push({ kind: "take-back-sheets" });
      const ours = current.sheets.filter(({ purpose }) => purpose !== null);
      current = { ...current, sheets: current.sheets.filter((sheet) => !ours.includes(sheet)) };
      return { removed: ours.map(({ name }) => name) };
    },
    async changeCells(changes) {
      calls.push({ kind: "change", changes });
      const { workbook, outcome } = changeInSnapshot(changes, current);
      current = workbook;
      return outcome;
    },
    readKept: async (name) => kept.get(name) ?? null,
    async keep(name, text) {
      if (text === null) kept.delete(name);
      else kept.set(name, text);
    },
  };
}

/** A snapshot has no fills: cells are counted, and only a sheet that is gone stays unmarked. */
function markInSnapshot(plan: MarkPlan, { sheets }: WorkbookSnapshot): MarkOutcome {
  const isThere = (sheet: string): boolean => sheets.some(({ name }) => name === sheet);
  return {
    marked: plan.sheets.reduce(
      (sum, { sheet, marks }) => sum + (isThere(sheet) ? marks.length : 0),
      0,
    ),
    unmarked: plan.sheets
      .filter(({ sheet }) => !isThere(sheet))
      .map(({ sheet, marks }) => ({ sheet, reason: "sheet-gone", cells: marks })),
  };
}

function applyToSnapshot(
  plan: WorkbookPlan,
  workbook: WorkbookSnapshot,
): { readonly workbook: WorkbookSnapshot; readonly outcome: PlanOutcome } {
  const { placed, refused } = placeSheets(plannedSheets(plan), workbook.sheets);
  const written = (sheet: PlannedSheet, name: string): SheetSnapshot => {
    if (!isTemplatePlan(sheet)) return sheetFromPlan(sheet, name);
    const template = workbook.sheets.find((each) => each.name === sheet.templateSheet);
    if (!template) throw new RangeError(`${sheet.templateSheet}: no such sheet`);
    return sheetFromTemplate(sheet, template, name);
  };
  const kept = workbook.sheets.map((sheet) => {
    const successor = placed.find(({ replaces }) => replaces === sheet);
    if (!successor) return sheet;
    return { ...written(successor.plan, sheet.name), visibility: sheet.visibility };
  });
  const added = placed
    .filter(({ replaces }) => replaces === null)
    .map(({ plan: sheet, name }) => written(sheet, name));
  return {
    workbook: { ...workbook, sheets: [...kept, ...added] },
    outcome: {
      written: placed.map(({ plan: { purpose }, name }) => ({ purpose, name })),
      refused,
    },
  };
}

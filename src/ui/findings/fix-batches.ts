import type { PlannedFix } from "../../core";

/** Corrections of one rule in one workbook, which can be made at once. */
export type FixBatch = {
  readonly rule: string;
  readonly file: string;
  readonly fixes: readonly PlannedFix[];
};

/** The rules of which several findings of a workbook can be put right, in the order in which they are first found. */
export function fixBatches(fixes: readonly PlannedFix[]): readonly FixBatch[] {
  const batches = new Map<string, { rule: string; file: string; fixes: PlannedFix[] }>();
  for (const fix of fixes) {
    const { rule, file } = fix.finding;
    const key = JSON.stringify([rule, file]);
    const batch = batches.get(key) ?? { rule, file, fixes: [] };
    batches.set(key, batch);
    batch.fixes.push(fix);
  }
  return [...batches.values()].filter((batch) => batch.fixes.length > 1);
}

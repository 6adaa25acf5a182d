import { strFromU8, unzipSync } from "fflate";
import type { WorkbookPlan } from "../../../../src/core";
import type { PlanOutcome } from "../../../../src/hosts/workbook-host";
import { openArchive } from "../../../../src/hosts/xlsx-file/package/archive";
import { readWorkbookPart } from "../../../../src/hosts/xlsx-file/reading/workbook-part";
import { applyPlanToWorkbook } from "../../../../src/hosts/xlsx-file/writing/apply-plan";

export type Grafted = {
  readonly bytes: Uint8Array;
  readonly outcome: PlanOutcome;
  /** The text of every part by name, in the order of the package. */
  readonly parts: Readonly<Record<string, string>>;
};

/** Applies a plan and unzips the result with a reader that is not ours. */
export function graft(bytes: Uint8Array, plan: WorkbookPlan): Grafted {
  const archive = openArchive("実績.xlsx", bytes);
  const workbook = readWorkbookPart("実績.xlsx", archive);
  const result = applyPlanToWorkbook("実績.xlsx", archive, workbook, plan);
  return { ...result, parts: partsOf(result.bytes) };
}

/** The text of every part of a package by name. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );

/** The part of that name; throws where there is none. */
export function partOf(parts: Readonly<Record<string, string>>, name: string): string {
  const text = parts[name];
  if (text === undefined) throw new Error(`no part ${name}`);
  return text;
}

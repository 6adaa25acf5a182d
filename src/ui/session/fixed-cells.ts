import type { CellChanged } from "../../hosts/workbook-host";
import type { WorkResult } from "./work";

/** A cell that was put right, and how it is taken back. */
export type FixedCell = CellChanged & { readonly file: string };

/** The cells that are put right after a piece of work. */
export function stillFixed(fixed: readonly FixedCell[], result: WorkResult): readonly FixedCell[] {
  const { file } = result;
  if (result.kind === "fixed") {
    return [...fixed, ...result.outcome.changed.map((changed) => ({ file, ...changed }))];
  }
  if (result.kind !== "fixes-taken-back") return fixed;
  const takenBack = new Set(result.outcome.changed.map(({ change }) => change));
  return fixed.filter(({ back }) => !takenBack.has(back));
}

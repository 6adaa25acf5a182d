import type { Indicator } from "../indicators";
import { lastFigureTarget, linesOf, type Facts } from "../judgement";

export type TargetLine = NonNullable<ReturnType<typeof linesOf>[number]>;

/** The figures of the final target with baseline and direction, whether or not anything was reported yet. */
export function targetLinesOf(indicator: Indicator, facts: Facts): readonly TargetLine[] {
  const last = lastFigureTarget(facts);
  if (!last || last.kind === "score") return [];
  return linesOf(indicator, facts, last).flatMap((line) => (line ? [line] : []));
}

/** The cell of the final target in figures. */
export const targetCellOf = (facts: Facts): string | null => lastFigureTarget(facts)?.cell ?? null;

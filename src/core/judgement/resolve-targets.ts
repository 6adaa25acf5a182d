import type { IndicatorValue } from "../indicators";
import { parseReference } from "../workbook";
import { milestonesOf } from "./methods/cumulative-milestone";

/** A target with the words that it carries on: `→` after 12日以上 says 12日以上 once more. */
export type ResolvedTarget = IndicatorValue & { readonly carriedFrom: IndicatorValue | null };

/** In order of fiscal year; values that state no year come last. */
export const byFiscalYear = (
  first: Pick<IndicatorValue, "fiscalYear">,
  second: Pick<IndicatorValue, "fiscalYear">,
): number => {
  const [one, other] = [first.fiscalYear ?? Infinity, second.fiscalYear ?? Infinity];
  return one === other ? 0 : one - other;
};

/** Gives each `→` the words it stands for and each figure of R7までに1 R9までに2 the year it is due in. */
export const resolveTargets = (targets: readonly IndicatorValue[]): readonly ResolvedTarget[] =>
  resolveCarriedOn([...targets].sort(byFiscalYear))
    .flatMap(milestonesOf)
    .sort(byFiscalYear);

/** Replaces each `→` by the nearest earlier target of its row or column that says something, its own cell kept. */
function resolveCarriedOn(targets: readonly IndicatorValue[]): readonly ResolvedTarget[] {
  return targets.flatMap((target, index): readonly ResolvedTarget[] => {
    if (target.kind !== "carried-on") return [{ ...target, carriedFrom: null }];
    const said = targets.slice(0, index).filter(({ kind }) => kind !== "carried-on");
    const source = said.filter(({ cell }) => isInLine(cell, target.cell)).at(-1) ?? said.at(-1);
    if (!source) return [];
    const { kind, measures, text } = source;
    return [{ ...target, kind, measures, text, carriedFrom: source }];
  });
}

function isInLine(one: string, other: string): boolean {
  const [first, second] = [parseReference(one), parseReference(other)];
  return (
    first !== null &&
    first.sheet === second?.sheet &&
    (first.position.row === second.position.row || first.position.column === second.position.column)
  );
}

import { inOrder, type IndicatorValue } from "../indicators";
import { parseReference } from "../workbook";
import { isMilestone, milestonesOf } from "./methods/cumulative-milestone";

/** A target with the words that it carries on: `→` after 12日以上 says 12日以上 once more. */
export type ResolvedTarget = IndicatorValue & { readonly carriedFrom?: IndicatorValue };

/** In order of fiscal year; values that state no year come last. */
export const byFiscalYear = (
  first: Pick<IndicatorValue, "fiscalYear">,
  second: Pick<IndicatorValue, "fiscalYear">,
): number => {
  const [one, other] = [first.fiscalYear ?? Infinity, second.fiscalYear ?? Infinity];
  return one === other ? 0 : one - other;
};

/** Gives each `→` of targets in order of fiscal year the words it stands for and each figure of R7までに1 R9までに2 the year it is due in. */
export function resolveTargets(targets: readonly IndicatorValue[]): readonly ResolvedTarget[] {
  const resolved = resolveCarriedOn(targets);
  return resolved.some(isMilestone)
    ? inOrder(resolved.flatMap(milestonesOf), byFiscalYear)
    : resolved;
}

/** Replaces each `→` by the nearest earlier target of its row or column that says something, its own cell kept. */
function resolveCarriedOn(targets: readonly IndicatorValue[]): readonly ResolvedTarget[] {
  // The newest first.
  const said: IndicatorValue[] = [];
  const resolved: ResolvedTarget[] = [];
  for (const target of targets) {
    if (target.kind !== "carried-on") {
      said.unshift(target);
      resolved.push(target);
      continue;
    }
    const source = sourceOf(target, said);
    if (!source) continue;
    const { kind, measures, text } = source;
    resolved.push({ ...target, kind, measures, text, carriedFrom: source });
  }
  return resolved;
}

/** The newest of the values said before that stands in line, else the newest one. */
function sourceOf(
  target: IndicatorValue,
  said: readonly IndicatorValue[],
): IndicatorValue | undefined {
  const inLine = ({ cell }: IndicatorValue): boolean => isInLine(cell, target.cell);
  return said.length > 1 ? (said.find(inLine) ?? said[0]) : said[0];
}

function isInLine(one: string, other: string): boolean {
  const [first, second] = [parseReference(one), parseReference(other)];
  return (
    first !== null &&
    first.sheet === second?.sheet &&
    (first.position.row === second.position.row || first.position.column === second.position.column)
  );
}

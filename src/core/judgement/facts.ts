import type { BlankPlace, Indicator, IndicatorValue } from "../indicators";
import { byFiscalYear, resolveTargets, type ResolvedTarget } from "./resolve-targets";

/** What is known of an indicator in the fiscal year judged. */
export type Facts = {
  readonly fiscalYear: number;
  readonly baseline: IndicatorValue | null;
  /** In order of fiscal year; those that state no year come last. */
  readonly targets: readonly ResolvedTarget[];
  /** What is reported for the year judged. */
  readonly actual: IndicatorValue | null;
  /** What is reported for the year before. */
  readonly previousActual: IndicatorValue | null;
  /** All that is reported up to the year judged, in order of fiscal year; values without a year come last. */
  readonly actuals: readonly IndicatorValue[];
  /** The newest value reported up to the year judged. */
  readonly latestActual: IndicatorValue | null;
  /** The place in the form where the actual of the year judged is missing. */
  readonly blankActual: BlankPlace | null;
  /** What the department says of the year judged; a rating of another year says nothing of it. */
  readonly selfRating: IndicatorValue | null;
  /** The last year that the plan speaks of; null where it names none. */
  readonly finalYear: number | null;
  /** The first year that the plan speaks of, baseline aside; null where it names none. */
  readonly firstYear: number | null;
};

const ofRole = (indicator: Indicator, role: IndicatorValue["role"]): readonly IndicatorValue[] =>
  indicator.values.filter((value) => value.role === role).sort(byFiscalYear);

function yearsOf(indicator: Indicator, targets: readonly ResolvedTarget[]): readonly number[] {
  const reported = indicator.values.filter(({ role }) => role === "actual" || role === "status");
  const blanks = indicator.blanks.filter(({ role }) => role !== "baseline");
  return [...targets, ...reported, ...blanks].flatMap(({ fiscalYear }) =>
    fiscalYear === null ? [] : [fiscalYear],
  );
}

/** Gathers what an indicator says up to a fiscal year; after its final year the final year is judged. */
export function gatherFacts(indicator: Indicator, asOfYear: number): Facts {
  const targets = resolveTargets(ofRole(indicator, "target"));
  const years = yearsOf(indicator, targets);
  const finalYear = years.length > 0 ? Math.max(...years) : null;
  const fiscalYear = Math.min(asOfYear, finalYear ?? asOfYear);
  const actuals = ofRole(indicator, "actual").filter(
    (value) => value.fiscalYear === null || value.fiscalYear <= fiscalYear,
  );
  const ofYear = (value: { readonly fiscalYear: number | null }): boolean =>
    value.fiscalYear === fiscalYear;
  return {
    fiscalYear,
    baseline: ofRole(indicator, "baseline")[0] ?? null,
    targets,
    actual: actuals.find(ofYear) ?? null,
    previousActual: actuals.find((value) => value.fiscalYear === fiscalYear - 1) ?? null,
    actuals,
    latestActual: actuals.at(-1) ?? null,
    blankActual: indicator.blanks.find((blank) => blank.role === "actual" && ofYear(blank)) ?? null,
    selfRating:
      ofRole(indicator, "status").find((rating) => rating.fiscalYear === null || ofYear(rating)) ??
      null,
    finalYear,
    firstYear: years.length > 0 ? Math.min(...years) : null,
  };
}

/**
 * The target of a kind for the year judged: that year's own, else the newest earlier one of the same kind; one
 * without a year is for the final year.
 */
export function targetInForce(
  facts: Facts,
  isOfKind: (target: ResolvedTarget) => boolean,
): ResolvedTarget | null {
  const yearOf = ({ fiscalYear }: ResolvedTarget): number =>
    fiscalYear ?? facts.finalYear ?? facts.fiscalYear;
  return (
    facts.targets
      .filter((target) => isOfKind(target) && yearOf(target) <= facts.fiscalYear)
      .at(-1) ?? null
  );
}

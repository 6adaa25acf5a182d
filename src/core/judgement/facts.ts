import type { BlankPlace, Indicator, IndicatorValue } from "../indicators";

/** A target with the words that it carries on: `→` after 12日以上 says 12日以上 once more. */
export type ResolvedTarget = IndicatorValue & { readonly carriedFrom: IndicatorValue | null };

/** What is known of an indicator in the fiscal year judged. */
export type Facts = {
  readonly fiscalYear: number;
  readonly baseline: IndicatorValue | null;
  /** In order of fiscal year; those that state no year come last. */
  readonly targets: readonly ResolvedTarget[];
  /** What is reported for the year judged. */
  readonly actual: IndicatorValue | null;
  /** The newest value reported up to the year judged. */
  readonly latestActual: IndicatorValue | null;
  /** The place in the form where the actual of the year judged is missing. */
  readonly blankActual: BlankPlace | null;
  readonly selfRating: IndicatorValue | null;
  /** The last year that the plan speaks of; null where it names none. */
  readonly finalYear: number | null;
  /** The first year that the plan speaks of, baseline aside; null where it names none. */
  readonly firstYear: number | null;
};

const byYear = (first: IndicatorValue, second: IndicatorValue): number =>
  (first.fiscalYear ?? Infinity) - (second.fiscalYear ?? Infinity);

const ofRole = (indicator: Indicator, role: IndicatorValue["role"]): readonly IndicatorValue[] =>
  indicator.values.filter((value) => value.role === role).sort(byYear);

/** Replaces each `→` by the nearest earlier target that says something, with its own cell kept. */
function resolveCarriedOn(targets: readonly IndicatorValue[]): readonly ResolvedTarget[] {
  const resolved: ResolvedTarget[] = [];
  let said: IndicatorValue | null = null;
  for (const target of targets) {
    if (target.kind !== "carried-on") {
      said = target;
      resolved.push({ ...target, carriedFrom: null });
    } else if (said) {
      const { kind, measures, text } = said;
      resolved.push({ ...target, kind, measures, text, carriedFrom: said });
    }
  }
  return resolved;
}

function yearsOf(indicator: Indicator): readonly number[] {
  return [...indicator.values, ...indicator.blanks].flatMap(({ role, fiscalYear }) =>
    role !== "baseline" && fiscalYear !== null ? [fiscalYear] : [],
  );
}

/** Gathers what an indicator says up to a fiscal year; after its final year the final year is judged. */
export function gatherFacts(indicator: Indicator, asOfYear: number): Facts {
  const targets = resolveCarriedOn(ofRole(indicator, "target"));
  const years = yearsOf(indicator);
  const finalYear = years.length > 0 ? Math.max(...years) : null;
  const fiscalYear = Math.min(asOfYear, finalYear ?? asOfYear);
  const actuals = ofRole(indicator, "actual").filter(
    (value) => value.fiscalYear === null || value.fiscalYear <= fiscalYear,
  );
  const ratings = ofRole(indicator, "status").filter(
    (value) => value.fiscalYear === null || value.fiscalYear <= fiscalYear,
  );
  return {
    fiscalYear,
    baseline: ofRole(indicator, "baseline")[0] ?? null,
    targets,
    actual: actuals.find((value) => value.fiscalYear === fiscalYear) ?? null,
    latestActual: actuals.at(-1) ?? null,
    blankActual:
      indicator.blanks.find(
        (blank) => blank.role === "actual" && blank.fiscalYear === fiscalYear,
      ) ?? null,
    selfRating: ratings.at(-1) ?? null,
    finalYear,
    firstYear: years.length > 0 ? Math.min(...years) : null,
  };
}

/** The target of a kind for a year: that year's own, else the newest earlier one of the same kind. */
export function targetInForce(
  facts: Facts,
  isOfKind: (target: ResolvedTarget) => boolean,
): ResolvedTarget | null {
  return (
    facts.targets
      .filter(
        (target) =>
          isOfKind(target) && target.fiscalYear !== null && target.fiscalYear <= facts.fiscalYear,
      )
      .at(-1) ?? null
  );
}

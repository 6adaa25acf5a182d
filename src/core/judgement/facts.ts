import { inOrder, type BlankPlace, type Indicator, type IndicatorValue } from "../indicators";
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

type ByRole = Readonly<Record<IndicatorValue["role"], readonly IndicatorValue[]>>;

/** The values of each role, in order of fiscal year. */
function byRoleIn({ values }: Indicator): ByRole {
  const byRole: Record<IndicatorValue["role"], IndicatorValue[]> = {
    baseline: [],
    target: [],
    actual: [],
    status: [],
  };
  for (const value of values) byRole[value.role].push(value);
  return {
    baseline: inOrder(byRole.baseline, byFiscalYear),
    target: inOrder(byRole.target, byFiscalYear),
    actual: inOrder(byRole.actual, byFiscalYear),
    status: inOrder(byRole.status, byFiscalYear),
  };
}

/** The first and last year that a plan speaks of, its baseline aside; null where none is stated. */
function spanOf(
  { blanks }: Indicator,
  values: readonly (readonly Pick<IndicatorValue, "role" | "fiscalYear">[])[],
): Pick<Facts, "firstYear" | "finalYear"> {
  let [firstYear, finalYear]: [number | null, number | null] = [null, null];
  for (const places of [...values, blanks]) {
    for (const { role, fiscalYear: year } of places) {
      if (role === "baseline" || year === null) continue;
      if (firstYear === null || year < firstYear) firstYear = year;
      if (finalYear === null || year > finalYear) finalYear = year;
    }
  }
  return { firstYear, finalYear };
}

/** What an indicator says, whatever the year judged. */
type Said = {
  readonly indicator: Indicator;
  readonly baseline: IndicatorValue | null;
  readonly targets: readonly ResolvedTarget[];
  readonly actuals: readonly IndicatorValue[];
  readonly ratings: readonly IndicatorValue[];
  readonly finalYear: number | null;
  readonly firstYear: number | null;
};

/** Gathers what an indicator says up to a fiscal year; after its final year the final year is judged. */
export function gatherFacts(indicator: Indicator, asOfYear: number): Facts {
  const { baseline, target, actual, status } = byRoleIn(indicator);
  const targets = resolveTargets(target);
  const span = spanOf(indicator, [targets, actual, status]);
  const said: Said = {
    indicator,
    baseline: baseline[0] ?? null,
    targets,
    actuals: actual,
    ratings: status,
    ...span,
  };
  return factsIn(said, Math.min(asOfYear, span.finalYear ?? asOfYear));
}

/** The facts of the year before, out of those of a year; without self-ratings. */
export const factsOfYearBefore = (indicator: Indicator, facts: Facts): Facts =>
  factsIn(saidUpTo(indicator, facts, []), facts.fiscalYear - 1);

/** The facts of a year before the one judged, out of those of the latter. */
export const factsOfEarlierYear = (indicator: Indicator, facts: Facts, fiscalYear: number): Facts =>
  factsIn(saidUpTo(indicator, facts, byRoleIn(indicator).status), fiscalYear);

const saidUpTo = (
  indicator: Indicator,
  { baseline, targets, actuals, finalYear, firstYear }: Facts,
  ratings: readonly IndicatorValue[],
): Said => ({ indicator, baseline, targets, actuals, ratings, finalYear, firstYear });

function factsIn(said: Said, fiscalYear: number): Facts {
  const { indicator, baseline, targets, finalYear, firstYear } = said;
  const ofYear = (value: { readonly fiscalYear: number | null }): boolean =>
    value.fiscalYear === fiscalYear;
  const actuals = said.actuals.filter(
    (value) => value.fiscalYear === null || value.fiscalYear <= fiscalYear,
  );
  return {
    fiscalYear,
    baseline,
    targets,
    actual: actuals.find(ofYear) ?? null,
    previousActual: actuals.find((value) => value.fiscalYear === fiscalYear - 1) ?? null,
    actuals,
    latestActual: actuals.at(-1) ?? null,
    blankActual: indicator.blanks.find((blank) => blank.role === "actual" && ofYear(blank)) ?? null,
    selfRating: said.ratings.find((rating) => rating.fiscalYear === null || ofYear(rating)) ?? null,
    finalYear,
    firstYear,
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

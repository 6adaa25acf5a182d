import { rollUp, VERDICTS, type CheckReport, type Locale, type Verdict } from "../../core";

/** How many indicators are in a class of the method; our own word is a class where the method has none. */
export type ClassCount = {
  readonly label: string;
  /** What the class stands for. */
  readonly verdict: Verdict;
  readonly count: number;
};

/** What all indicators of a report come to by its method. */
export type Overview = {
  /** The best class first; those that none is in are left out. */
  readonly classes: readonly ClassCount[];
  /** The class of the whole; null where the method only counts, or nothing was judged. */
  readonly overall: string | null;
  readonly mean: number | null;
  /** The share that met its target; null where the method does not ask for it. */
  readonly shareAchieved: number | null;
};

/** Counts the classes of a report by their labels, and sums up as its method does. */
export function overviewOf(
  { judgements, method }: Pick<CheckReport, "judgements" | "method">,
  locale: Locale,
): Overview {
  const { definition } = method;
  const [whole] = rollUp(judgements, definition, () => "", locale);
  const grades = [...definition.grades, ...(definition.finalYearGrades ?? [])];
  const rankOf = ({ label, verdict }: ClassCount): number =>
    VERDICTS.indexOf(verdict) * (grades.length + 1) +
    (grades.findIndex((grade) => grade.label[locale] === label) + 1);
  const classes = (whole?.labels ?? []).flatMap(({ label, count }): readonly ClassCount[] => {
    const own = grades.find((grade) => grade.label[locale] === label)?.verdict;
    const verdict = own ?? judgements.find((judgement) => judgement.label === label)?.verdict;
    return verdict ? [{ label, count, verdict }] : [];
  });
  return {
    classes: classes.sort((one, other) => rankOf(one) - rankOf(other)),
    overall: whole?.label ?? null,
    mean: whole?.mean ?? null,
    shareAchieved:
      definition.rollUp.by === "share-achieved" ? (whole?.shareAchieved ?? null) : null,
  };
}

import { VERDICTS, verdictOfSelfRating, type Verdict } from "../../../judgement";
import { normaliseText } from "../../../indicators";
import type { ReportRow } from "../../report-rows";

/** A category with how many rows fall into it. */
export type Tally<Category> = { readonly category: Category; readonly count: number };

/** How many rows there are of each verdict, in the order of the verdicts; those that do not occur are left out. */
export const tallyVerdicts = (rows: readonly ReportRow[]): readonly Tally<Verdict>[] =>
  VERDICTS.map((category) => ({
    category,
    count: rows.filter(({ judgement }) => judgement.verdict === category).length,
  })).filter(({ count }) => count > 0);

/** The self-rating of a row in its own words; null where there is none. */
export const selfRatingOf = ({ judgement }: ReportRow): string | null =>
  judgement.selfRating === null ? null : normaliseText(judgement.selfRating).replace(/\n/g, " ");

const rankOf = (rating: string): number => {
  const verdict = verdictOfSelfRating(rating);
  return verdict === null ? VERDICTS.length : VERDICTS.indexOf(verdict);
};

/** How often each self-rating occurs, better ones first, unknown words last. */
export function tallySelfRatings(rows: readonly ReportRow[]): readonly Tally<string>[] {
  const ratings = rows.map(selfRatingOf).filter((rating) => rating !== null);
  return [...new Set(ratings)]
    .map((category) => ({
      category,
      count: ratings.filter((rating) => rating === category).length,
    }))
    .sort((first, second) => rankOf(first.category) - rankOf(second.category));
}

/** The rows of each group, groups in the order in which they first occur. */
export function groupRows(
  rows: readonly ReportRow[],
  groupOf: (row: ReportRow) => string,
): readonly { readonly group: string; readonly rows: readonly ReportRow[] }[] {
  const groups = [...new Set(rows.map(groupOf))];
  return groups.map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) }));
}

import { verdictOfSelfRating, type Verdict } from "../../../judgement";
import type { ReportRow } from "../../report-rows";

/** Worse first; what is only rated late by its department comes after what the figures say. */
const URGENCY: Readonly<Record<Verdict, number>> = {
  behind: 0,
  "not-reported": 1,
  "slightly-behind": 2,
  achieved: 3,
  "on-track": 3,
  "not-due": 3,
  "not-judged": 3,
};

const isLate = (verdict: Verdict | null): boolean =>
  verdict === "behind" || verdict === "slightly-behind";

function ratedVerdict({ judgement }: ReportRow): Verdict | null {
  return judgement.selfRating === null ? null : verdictOfSelfRating(judgement.selfRating);
}

const urgency = (row: ReportRow): number => {
  const rated = ratedVerdict(row);
  const own = URGENCY[row.judgement.verdict];
  return own < URGENCY["on-track"] ? own : URGENCY["on-track"] + (rated === "behind" ? 0 : 1);
};

/** The rows to talk about: late or unreported by the figures, late by self-rating, or rated otherwise than judged. */
export function lateRows(rows: readonly ReportRow[]): readonly ReportRow[] {
  return rows
    .filter((row) => {
      const { verdict, agrees } = row.judgement;
      return (
        isLate(verdict) ||
        verdict === "not-reported" ||
        isLate(ratedVerdict(row)) ||
        agrees === false
      );
    })
    .sort((first, second) => urgency(first) - urgency(second));
}

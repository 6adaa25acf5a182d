import { VERDICTS, type Verdict } from "../../../../judgement";
import type { ReportRow } from "../../../report-rows";
import type { SheetContext } from "../../sheet-context";
import { namedIn, pointOn, type PointFinder } from "./point";

/** Verdicts that figures give, better ones first. */
const GRADED: readonly Verdict[] = VERDICTS.slice(0, VERDICTS.indexOf("behind") + 1);

/** By how many classes a verdict is worse than that of the year before; 0 where either is no class. */
function fall({ judgement: { trend, verdict } }: ReportRow): number {
  const [before, now] = [trend?.lastVerdict ?? null, verdict].map((each) =>
    each === null ? -1 : GRADED.indexOf(each),
  );
  return before === undefined || now === undefined || before < 0 || now < 0 ? 0 : now - before;
}

type Sentence = (named: string, before: string, label: string) => string;

const pointsOf = (
  rows: readonly ReportRow[],
  { messages }: SheetContext,
  sentence: Sentence,
): ReturnType<PointFinder> =>
  rows.map((row) => {
    const { trend, verdict } = row.judgement;
    const before = messages.verdicts[trend?.lastVerdict ?? verdict];
    return pointOn(row, sentence(namedIn(row, messages), before, messages.verdicts[verdict]));
  });

/** What was on track the year before and is late now, the deepest fall first. */
export const worseThanLastYear: PointFinder = (context) => {
  const isLateNow = ({ judgement: { verdict } }: ReportRow): boolean =>
    verdict === "behind" || verdict === "slightly-behind";
  const fallen = context.rows.filter((row) => fall(row) > 0 && isLateNow(row));
  const sorted = [...fallen].sort((one, other) => fall(other) - fall(one));
  return pointsOf(sorted, context, context.messages.talkingPoints.worseThanLastYear);
};

/** What was late the year before and is on track now, the greatest step first. */
export const improved: PointFinder = (context) => {
  const isGoodNow = ({ judgement: { verdict } }: ReportRow): boolean =>
    verdict === "achieved" || verdict === "on-track";
  const risen = context.rows.filter(
    (row) => fall(row) < 0 && isGoodNow(row) && row.judgement.trend?.lastVerdict !== "on-track",
  );
  const sorted = [...risen].sort((one, other) => fall(one) - fall(other));
  return pointsOf(sorted, context, context.messages.talkingPoints.improved);
};

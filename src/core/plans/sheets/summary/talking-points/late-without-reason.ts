import { isLate, isNextStep, isReport } from "../../../../rules";
import type { ReportRow } from "../../../report-rows";
import { selfRatingOf } from "../tally";
import { isHeldLate, namedIn, pointOn, worstFirst, type PointFinder } from "./point";

const explains = ({ indicator }: ReportRow): boolean =>
  indicator.narratives.some((narrative) => isReport(narrative) || isNextStep(narrative));

/** What is late, by its figures or its department, and neither explained nor followed up, in workbooks whose forms have a place for that. */
export const lateWithoutReason: PointFinder = ({ rows, messages }) => {
  const asking = new Set(rows.filter(explains).map(({ file }) => file));
  const silent = rows.filter((row) => isHeldLate(row) && asking.has(row.file) && !explains(row));
  return worstFirst(silent).map((row) => {
    const { label } = row.judgement;
    const said = isLate(row.judgement) ? label : (selfRatingOf(row) ?? label);
    const named = namedIn(row, messages);
    return pointOn(row, messages.talkingPoints.lateWithoutReason(named, said));
  });
};

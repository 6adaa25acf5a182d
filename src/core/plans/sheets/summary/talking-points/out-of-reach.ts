import { byFiscalYear, formatComputed, formatTarget } from "../../../../judgement";
import type { ReportRow } from "../../../report-rows";
import type { SheetContext } from "../../sheet-context";
import { namedIn, pointOn, worstFirst, type Point, type PointFinder } from "./point";

/** Two figures are no trend. */
const FEWEST_FIGURES = 3;

/** What would miss its final target if it went on as it did so far. */
export const outOfReach: PointFinder = (context) =>
  worstFirst(context.rows).flatMap((row) => missing(row, context));

function missing(row: ReportRow, { messages, locale }: SheetContext): readonly Point[] {
  const { trend, verdict } = row.judgement;
  const isMissing = trend?.reachesTarget === false && trend.pointCount >= FEWEST_FIGURES;
  const final = row.indicator.values
    .filter(({ role, measures }) => role === "target" && measures.length === 1)
    .sort(byFiscalYear)
    .at(-1)?.measures[0];
  if (!isMissing || verdict === "achieved" || trend.projected === null || !final) return [];
  const projected = formatComputed(final, trend.projected);
  const target = formatTarget(final, locale);
  const { outOfReach: sentence } = messages.talkingPoints;
  return [pointOn(row, sentence(namedIn(row, messages), projected, target))];
}

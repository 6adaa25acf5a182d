import { figureSeriesOf } from "../../../../rules";
import type { ReportRow } from "../../../report-rows";
import type { SheetContext } from "../../sheet-context";
import { namedIn, pointOn, worstFirst, type PointFinder } from "./point";

const YEARS = 3;

/** What got worse in the year judged and in the year before it. */
export const fallingTwoYears: PointFinder = (context) =>
  worstFirst(context.rows).flatMap((row) => {
    const figures = fallingFigures(row, context);
    if (!figures) return [];
    const { fallingTwoYears: sentence } = context.messages.talkingPoints;
    return [pointOn(row, sentence(namedIn(row, context.messages), figures.join(" → ")))];
  });

/** The actuals of three years in a row, up to the one judged, each worse than the one before; null for all else. */
function fallingFigures(
  { indicator, judgement }: ReportRow,
  { messages }: SheetContext,
): readonly string[] | null {
  const { direction, fiscalYear } = judgement;
  const [series, ...others] = figureSeriesOf(indicator);
  if (!direction || !series || others.length > 0) return null;
  const points = series
    .filter(
      ({ value }) =>
        value.role === "actual" &&
        value.fiscalYear !== null &&
        value.fiscalYear > fiscalYear - YEARS &&
        value.fiscalYear <= fiscalYear,
    )
    .map(({ value, measure }) => ({ ...value, ...measure }));
  const sign = direction.better === "higher" ? 1 : -1;
  const isFalling = points.every((point, index) => {
    const before = points[index - 1];
    if (!before) return true;
    return point.unit === before.unit && (point.number - before.number) * sign < 0;
  });
  const years = new Set(points.map((point) => point.fiscalYear));
  if (points.length !== YEARS || years.size !== YEARS || !isFalling) return null;
  return points.map(
    ({ fiscalYear: year, text }) => `${messages.shortFiscalYear(year ?? 0)} ${text}`,
  );
}

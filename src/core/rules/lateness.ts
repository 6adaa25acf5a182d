import { lastDayOfFiscalYear, type Indicator } from "../indicators";
import { verdictOfSelfRating, type Facts, type Judgement, type Verdict } from "../judgement";
import { compareDates, type CalendarDate } from "../workbook";

const LATE: readonly Verdict[] = ["slightly-behind", "behind"];

/** Whether a verdict says that an indicator is late. */
export const isLate = ({ verdict }: Pick<Judgement, "verdict">): boolean => LATE.includes(verdict);

/** Whether a self-rating says that an indicator is late; null where it says nothing that we know. */
export function saysLate(selfRating: string): boolean | null {
  const verdict = verdictOfSelfRating(selfRating);
  return verdict === null ? null : LATE.includes(verdict);
}

/** Whether a fiscal year has ended on a day. */
export const isYearOver = (fiscalYear: number, asOf: CalendarDate): boolean =>
  compareDates(asOf, lastDayOfFiscalYear(fiscalYear)) >= 0;

/** The cells that a verdict on an actual rests on besides the actual: baseline, also where it is left blank, and targets, arrows aside. */
export function planCellsOf(
  { blanks }: Indicator,
  { baseline, targets }: Facts,
): readonly string[] {
  const start = baseline ?? blanks.find(({ role }) => role === "baseline");
  const said = targets.filter(({ carriedFrom }) => carriedFrom === undefined);
  return [...(start ? [start.cell] : []), ...new Set(said.map(({ cell }) => cell))];
}

/** Whether an actual is reported for a fiscal year. */
export const reportsYear = ({ values }: Indicator, fiscalYear: number): boolean =>
  values.some(
    (value) =>
      value.role === "actual" && value.fiscalYear === fiscalYear && value.kind !== "absent",
  );

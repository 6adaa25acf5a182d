import { findFiscalYear, type IndicatorValue, type Measure } from "../../indicators";

const BY_THEN = "までに";

const isDueByThen = ({ qualifiers }: Measure): boolean => qualifiers.includes(BY_THEN);

/** Whether a value sets what is to be reached by a certain year (R9までに2（累計）). */
export const isMilestone = ({ measures }: Pick<IndicatorValue, "measures">): boolean =>
  measures.some(isDueByThen);

/** Takes a value such as R7までに1 R9までに2 apart into one for each year; any other stays as it is. */
export function milestonesOf<Value extends IndicatorValue>(target: Value): readonly Value[] {
  const due = target.measures.flatMap((measure) => {
    const year = isDueByThen(measure) ? findFiscalYear(measure.label ?? "") : null;
    return year
      ? [{ ...target, fiscalYear: year.fiscalYear, measures: [{ ...measure, label: null }] }]
      : [];
  });
  return due.length > 0 && due.length === target.measures.length ? due : [target];
}

import type { IndicatorValue, ValueRole } from "../../../indicators";
import type { ReportRow } from "../../report-rows";
import type { TidyRow } from "./columns";

const ROLE_ORDER: readonly ValueRole[] = ["baseline", "target", "actual", "status"];

const inOrder = (first: IndicatorValue, second: IndicatorValue): number =>
  ROLE_ORDER.indexOf(first.role) - ROLE_ORDER.indexOf(second.role) ||
  (first.fiscalYear ?? Infinity) - (second.fiscalYear ?? Infinity);

/** One row an indicator, year and measure; an indicator without values has one row of its own. */
export function tidyRows(row: ReportRow): readonly TidyRow[] {
  const values = [...row.indicator.values].sort(inOrder);
  if (values.length === 0) return [{ ...row, value: null, measure: null }];
  return values.flatMap((value) => {
    const measures = value.measures.length > 0 ? value.measures : [null];
    return measures.map((measure) => ({ ...row, value, measure }));
  });
}

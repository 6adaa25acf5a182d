import type { IndicatorValue, ValueRole } from "../indicators";
import type { Found } from "./define-rule";
import type { WorkbookSubject } from "./rule-subjects";
import type { Occurrence } from "./versions";

/** A value beside what an older version of the workbook says in the same place. */
export type ChangedValue = {
  readonly now: Occurrence;
  readonly value: IndicatorValue;
  readonly older: Occurrence;
  readonly before: IndicatorValue;
};

const figuresOf = ({ measures }: IndicatorValue): string =>
  measures.map(({ number, unit }) => `${number}${unit ?? ""}`).join(" ");

/**
 * The values that say another figure than an older version did for the same year; null where no older version of
 * any indicator is at hand. The older version is the one that reports an earlier year at last.
 */
export function changedSince(
  { reading, all, occurrences, newestYears }: WorkbookSubject,
  isAsked: (value: IndicatorValue, olderYear: number) => boolean,
  roles: readonly ValueRole[],
): readonly ChangedValue[] | null {
  if (all.length < 2) return null;
  const year = newestYears().get(reading) ?? null;
  const pairs = reading.indicators.flatMap((indicator) =>
    (occurrences().get(indicator.key) ?? []).flatMap((older) => {
      const olderYear = newestYears().get(older.reading) ?? null;
      const isOlder = year !== null && olderYear !== null && olderYear < year;
      return isOlder ? [{ now: { reading, indicator }, older, olderYear }] : [];
    }),
  );
  if (pairs.length === 0) return null;
  return pairs.flatMap(({ now, older, olderYear }) =>
    now.indicator.values.flatMap((value) => {
      if (!roles.includes(value.role) || !isAsked(value, olderYear)) return [];
      const before = older.indicator.values.find(
        ({ role, fiscalYear }) => role === value.role && fiscalYear === value.fiscalYear,
      );
      const isChanged =
        before !== undefined &&
        before.measures.length > 0 &&
        value.measures.length > 0 &&
        figuresOf(before) !== figuresOf(value);
      return isChanged ? [{ now, value, older, before }] : [];
    }),
  );
}

type Change = {
  readonly indicator: string;
  readonly year: number | null;
  readonly text: string;
  readonly before: string;
  readonly file: string;
  readonly place: string;
};

/** A changed value as something found. */
export const foundChange = ({ now, value, older, before }: ChangedValue): Found<Change> => ({
  cell: value.cell,
  indicator: now.indicator,
  data: {
    indicator: now.indicator.name,
    year: value.fiscalYear,
    text: value.text,
    before: before.text,
    file: older.reading.file,
    place: before.cell,
  },
});

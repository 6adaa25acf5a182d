import { useMemo } from "react";
import {
  checkWorkbooks,
  planReport,
  suggestAsOf,
  type CalendarDate,
  type CheckReport,
  type Locale,
  type Settings,
  type WorkbookPlan,
  type WorkbookReading,
} from "../../core";
import { orNull } from "./or-null";
import { runRecordOf } from "../../hosts/run-record";
import { readReadings } from "./read-readings";
import type { OpenWorkbook } from "./read-sources";
import type { UnreadableFile } from "./workbook-source";

/** What the engine makes of the open workbooks. */
export type Check = {
  readonly readings: readonly WorkbookReading[];
  /** The workbooks that were opened and that the engine could not read. */
  readonly unreadable: readonly UnreadableFile[];
  readonly asOf: CalendarDate;
  /** Null until something was read. */
  readonly report: CheckReport | null;
  /** The file that the sheets are written into; null until something was read. */
  readonly into: string | null;
  readonly plan: WorkbookPlan | null;
  /** Whether the engine failed on what was read, which is a fault of ours. */
  readonly failed: boolean;
};

export type CheckInput = {
  readonly workbooks: readonly OpenWorkbook[];
  readonly chosen: { readonly asOf: CalendarDate | null; readonly into: string | null };
  readonly settings: Settings;
  readonly today: CalendarDate;
  readonly locale: Locale;
};

/** Reads, checks and plans anew whenever a workbook, the language, the settings or a choice changes. */
export function useCheck({ workbooks, chosen, settings, today, locale }: CheckInput): Check {
  const { readings, unreadable } = useMemo(
    () => readReadings(workbooks, locale),
    [workbooks, locale],
  );
  const asOf = useMemo(
    () => chosen.asOf ?? orNull(() => suggestAsOf(readings, today)) ?? today,
    [chosen.asOf, readings, today],
  );
  const report = useMemo(
    () =>
      readings.length > 0
        ? orNull(() => {
            const snapshots = workbooks.map(({ snapshot }) => snapshot);
            return checkWorkbooks(readings, { asOf, locale, settings, snapshots });
          })
        : null,
    [readings, workbooks, asOf, locale, settings],
  );
  const into = (readings.find(({ file }) => file === chosen.into) ?? readings[0])?.file ?? null;
  const target = workbooks.find(({ snapshot }) => snapshot.file === into);
  const plan = useMemo(
    () =>
      report && target
        ? orNull(() => {
            const sources = workbooks.map(({ source, profile }) => ({ ...source, profile }));
            return planReport(report, {
              into: target.snapshot,
              locale,
              layout: settings.report,
              run: runRecordOf(sources, settings),
              earlier: target.earlier,
            });
          })
        : null,
    [report, target, locale, workbooks, settings],
  );
  const failed = readings.length > 0 && (report === null || plan === null);
  return { readings, unreadable, asOf, report, into, plan, failed };
}

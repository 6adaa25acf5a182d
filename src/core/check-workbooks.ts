import type { CheckReport } from "./check-report";
import { fiscalYearOf, lastDayOfFiscalYear } from "./indicators";
import { DEFAULT_PRESET, gatherFacts, judgeIndicator, PRESETS } from "./judgement";
import type { WorkbookReading } from "./layouts";
import type { Locale } from "./messages";
import { RULES, runRules, type Selection } from "./rules";
import { parseSettings, type Settings } from "./settings";
import { compareDates, formatIsoDate, type CalendarDate, type WorkbookSnapshot } from "./workbook";

/** How to check: the day that counts as today, the language of all sentences, and what people set. */
export type CheckOptions = {
  readonly asOf: CalendarDate;
  readonly locale: Locale;
  readonly settings: Settings;
  /** The workbooks that were read, for the rules that look at cells; without them these do not apply. */
  readonly snapshots?: readonly WorkbookSnapshot[];
  /** What the rules look at; everything where it is left out. */
  readonly only?: Selection;
};

export const defaultSettings: Settings = { preset: DEFAULT_PRESET.id, rules: {}, accepted: [] };

const KNOWN_IDS = {
  presets: PRESETS.map(({ id }) => id),
  rules: RULES,
};

/** Parses settings of unknown origin, such as a JSON file; throws a SettingsError. */
export const readSettings = (input: unknown): Settings =>
  parseSettings(input, KNOWN_IDS, defaultSettings);

/**
 * The day to judge by where nobody named one: the end of the newest fiscal year that is reported in the
 * workbooks, or today where nothing is reported yet or that year is still running.
 */
export function suggestAsOf(
  readings: readonly WorkbookReading[],
  today: CalendarDate,
): CalendarDate {
  const reported = readings
    .flatMap(({ indicators }) => indicators)
    .flatMap(({ values }) => values)
    .flatMap(({ role, fiscalYear }) =>
      (role === "actual" || role === "status") && fiscalYear !== null ? [fiscalYear] : [],
    );
  if (reported.length === 0) return today;
  const end = lastDayOfFiscalYear(reported.reduce((latest, year) => Math.max(latest, year)));
  return compareDates(end, today) < 0 ? end : today;
}

/** Judges every indicator and runs every rule over the workbooks of one run. */
export function checkWorkbooks(
  readings: readonly WorkbookReading[],
  { asOf, locale, settings, snapshots = [], only = {} }: CheckOptions,
): CheckReport {
  const preset = PRESETS.find(({ id }) => id === settings.preset) ?? DEFAULT_PRESET;
  const asOfYear = fiscalYearOf(asOf);
  const subjects = readings.flatMap((reading) =>
    reading.indicators.map((indicator) => {
      const facts = gatherFacts(indicator, asOfYear);
      const judgement = judgeIndicator(indicator, reading.file, facts, { asOf, preset, locale });
      return { reading, indicator, facts, judgement };
    }),
  );
  const { findings, rules } = runRules(
    {
      indicators: subjects,
      readings,
      snapshots,
      asOf,
      judgeIn: ({ reading, indicator }, fiscalYear) => {
        const facts = gatherFacts(indicator, fiscalYear);
        const options = { asOf: lastDayOfFiscalYear(fiscalYear), preset, locale };
        return { facts, judgement: judgeIndicator(indicator, reading.file, facts, options) };
      },
    },
    { settings: settings.rules, accepted: settings.accepted, only, locale },
  );
  return {
    format: 1,
    asOf: formatIsoDate(asOf),
    method: {
      preset: preset.id,
      onTrackFrom: preset.onTrackFrom,
      slightlyBehindFrom: preset.slightlyBehindFrom,
    },
    workbooks: readings,
    judgements: subjects.map(({ judgement }) => judgement),
    findings,
    rules,
  };
}

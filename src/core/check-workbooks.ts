import type { CheckReport, ReportedMethod } from "./check-report";
import { fiscalYearOf, lastDayOfFiscalYear } from "./indicators";
import {
  DEFAULT_PRESET,
  gatherFacts,
  judgeBriefly,
  judgeIndicator,
  PRESETS,
  type Preset,
  type Verdict,
} from "./judgement";
import type { WorkbookReading } from "./layouts";
import type { Locale } from "./messages";
import { CHOOSABLE_COLUMNS } from "./plans";
import { beginRules, RULES, type Selection } from "./rules";
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
  columns: CHOOSABLE_COLUMNS,
};

/** Parses settings of unknown origin, such as a JSON file; throws a SettingsError or a PresetError. */
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

/** The preset that settings choose, among the published ones and one's own. */
export const presetOf = ({ preset, presets = [] }: Settings): Preset =>
  [...PRESETS, ...presets].find(({ id }) => id === preset) ?? DEFAULT_PRESET;

/** Where the class of a verdict begins, if one ratio decides it. */
function bandStart({ grades }: Preset, verdict: Verdict): number | null {
  const grade = grades.find((each) => each.verdict === verdict);
  const [condition, ...others] = grade?.when ?? [];
  if (!condition || others.length > 0 || condition.figure === "change") return null;
  return "from" in condition ? condition.from : null;
}

const reportedMethod = (preset: Preset, locale: Locale): ReportedMethod => ({
  preset: preset.id,
  onTrackFrom: bandStart(preset, "on-track"),
  slightlyBehindFrom: bandStart(preset, "slightly-behind"),
  name: preset.name[locale],
  summary: preset.summary[locale],
  source: preset.source,
  definition: preset,
});

/** Judges every indicator and runs every rule over the workbooks of one run. */
export function checkWorkbooks(
  readings: readonly WorkbookReading[],
  { asOf, locale, settings, snapshots = [], only = {} }: CheckOptions,
): CheckReport {
  const preset = presetOf(settings);
  const asOfYear = fiscalYearOf(asOf);
  const run = beginRules(
    {
      readings,
      snapshots,
      asOf,
      judgeBy: ({ indicator }, facts) =>
        judgeBriefly(indicator, facts, {
          asOf: lastDayOfFiscalYear(facts.fiscalYear),
          preset,
          locale,
        }),
    },
    { settings: settings.rules, accepted: settings.accepted, only, locale },
  );
  // One indicator after the other, so that what was worked out of one is at hand for its rules and need not be kept.
  const judgements = readings.flatMap((reading) =>
    reading.indicators.map((indicator) => {
      const facts = gatherFacts(indicator, asOfYear);
      const judgement = judgeIndicator(indicator, reading.file, facts, { asOf, preset, locale });
      run.lookAt({ reading, indicator, facts, judgement });
      return judgement;
    }),
  );
  const { findings, rules } = run.end();
  return {
    format: 1,
    asOf: formatIsoDate(asOf),
    method: reportedMethod(preset, locale),
    workbooks: readings,
    judgements,
    findings,
    rules,
  };
}

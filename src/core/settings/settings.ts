import type { Preset } from "../judgement";
import { parseOwnPresets } from "./own-presets";
import {
  parseAccepted,
  parseRules,
  type AcceptedFinding,
  type KnownRule,
  type RuleSetting,
} from "./rule-settings";
import { parseReport, type KnownColumns, type ReportSettings } from "./report-settings";
import { isRecord, SettingsError } from "./settings-error";

/** What people may set; every part has a default. */
export type Settings = {
  readonly preset: string;
  /** Presets of one's own, beside the published ones; left out where there are none. */
  readonly presets?: readonly Preset[];
  /** What is set for a rule, by the rule's id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Findings that people let stand; they stay listed. */
  readonly accepted: readonly AcceptedFinding[];
  /** How the sheets are made; left out where nothing is chosen. */
  readonly report?: ReportSettings;
};

/** What the settings may name: the ids that exist. */
export type KnownIds = {
  readonly presets: readonly string[];
  readonly rules: readonly KnownRule[];
  readonly columns: KnownColumns;
};

function parsePresetId(input: unknown, known: readonly string[], fallback: string): string {
  if (input === undefined) return fallback;
  const chosen = known.find((id) => id === input);
  if (chosen === undefined) throw new SettingsError("unknown-preset", String(input));
  return chosen;
}

const KEYS: readonly string[] = ["preset", "presets", "rules", "accepted", "report"];

/** Parses settings of unknown origin; throws a PresetError for a preset of one's own, else a SettingsError that names the entry which cannot be used. */
export function parseSettings(input: unknown, known: KnownIds, fallback: Settings): Settings {
  if (!isRecord(input)) throw new SettingsError("not-an-object", "settings");
  const stray = Object.keys(input).find((key) => !KEYS.includes(key));
  if (stray !== undefined) throw new SettingsError("unknown-key", stray);
  const presets = parseOwnPresets(input["presets"]);
  const ids = [...known.presets, ...presets.map(({ id }) => id)];
  const report = parseReport(input["report"], known.columns);
  return {
    preset: parsePresetId(input["preset"], ids, fallback.preset),
    ...(presets.length > 0 && { presets }),
    rules: parseRules(input["rules"], known.rules),
    accepted: parseAccepted(input["accepted"], known.rules),
    ...(report && { report }),
  };
}

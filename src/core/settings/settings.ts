import {
  parseAccepted,
  parseRules,
  type AcceptedFinding,
  type KnownRule,
  type RuleSetting,
} from "./rule-settings";
import { isRecord, SettingsError } from "./settings-error";

/** What people may set; every part has a default. */
export type Settings = {
  readonly preset: string;
  /** What is set for a rule, by the rule's id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Findings that people let stand; they stay listed. */
  readonly accepted: readonly AcceptedFinding[];
};

/** What the settings may name: the ids that exist. */
export type KnownIds = {
  readonly presets: readonly string[];
  readonly rules: readonly KnownRule[];
};

function parsePreset(input: unknown, { presets }: KnownIds, fallback: string): string {
  if (input === undefined) return fallback;
  const known = presets.find((id) => id === input);
  if (known === undefined) throw new SettingsError("unknown-preset", String(input));
  return known;
}

const KEYS: readonly string[] = ["preset", "rules", "accepted"];

/** Parses settings of unknown origin; throws a SettingsError that names the entry which cannot be used. */
export function parseSettings(input: unknown, known: KnownIds, fallback: Settings): Settings {
  if (!isRecord(input)) throw new SettingsError("not-an-object", "settings");
  const stray = Object.keys(input).find((key) => !KEYS.includes(key));
  if (stray !== undefined) throw new SettingsError("unknown-key", stray);
  return {
    preset: parsePreset(input["preset"], known, fallback.preset),
    rules: parseRules(input["rules"], known.rules),
    accepted: parseAccepted(input["accepted"], known.rules),
  };
}

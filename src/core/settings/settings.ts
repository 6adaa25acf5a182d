import type { Preset } from "../judgement";
import { parseOwnPresets } from "./own-presets";

/** What people may set; every part has a default. */
export type Settings = {
  readonly preset: string;
  /** Presets of one's own, beside the published ones; left out where there are none. */
  readonly presets?: readonly Preset[];
  /** Another severity for a rule, or `off`, by the rule's id. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
};

export const RULE_SETTINGS = ["error", "warning", "information", "off"] as const;

export type RuleSetting = (typeof RULE_SETTINGS)[number];

/** What the settings may name: the ids that exist. */
export type KnownIds = { readonly presets: readonly string[]; readonly rules: readonly string[] };

export type SettingsErrorCode =
  "not-an-object" | "unknown-key" | "unknown-preset" | "unknown-rule" | "unknown-severity";

/** Thrown where settings from outside cannot be used; `place` is the entry concerned. */
export class SettingsError extends Error {
  constructor(
    readonly code: SettingsErrorCode,
    readonly place: string,
  ) {
    super(`${code}: ${place}`);
    this.name = "SettingsError";
  }
}

const isRecord = (input: unknown): input is Readonly<Record<string, unknown>> =>
  typeof input === "object" && input !== null && !Array.isArray(input);

const isRuleSetting = (input: unknown): input is RuleSetting =>
  RULE_SETTINGS.some((setting) => setting === input);

function parsePresetId(input: unknown, known: readonly string[], fallback: string): string {
  if (input === undefined) return fallback;
  const chosen = known.find((id) => id === input);
  if (chosen === undefined) throw new SettingsError("unknown-preset", String(input));
  return chosen;
}

function parseRules(input: unknown, { rules }: KnownIds): Settings["rules"] {
  if (input === undefined) return {};
  if (!isRecord(input)) throw new SettingsError("not-an-object", "rules");
  const parsed: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(input)) {
    if (!rules.includes(id)) throw new SettingsError("unknown-rule", id);
    if (!isRuleSetting(setting)) throw new SettingsError("unknown-severity", String(setting));
    parsed[id] = setting;
  }
  return parsed;
}

const KEYS: readonly string[] = ["preset", "presets", "rules"];

/** Parses settings of unknown origin; throws a PresetError for a preset of one's own, else a SettingsError that names the entry which cannot be used. */
export function parseSettings(input: unknown, known: KnownIds, fallback: Settings): Settings {
  if (!isRecord(input)) throw new SettingsError("not-an-object", "settings");
  const stray = Object.keys(input).find((key) => !KEYS.includes(key));
  if (stray !== undefined) throw new SettingsError("unknown-key", stray);
  const presets = parseOwnPresets(input["presets"]);
  const ids = [...known.presets, ...presets.map(({ id }) => id)];
  return {
    preset: parsePresetId(input["preset"], ids, fallback.preset),
    ...(presets.length > 0 && { presets }),
    rules: parseRules(input["rules"], known),
  };
}

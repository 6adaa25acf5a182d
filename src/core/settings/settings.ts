/** What people may set; every part has a default. */
export type Settings = {
  readonly preset: string;
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

function parsePreset(input: unknown, { presets }: KnownIds, fallback: string): string {
  if (input === undefined) return fallback;
  const known = presets.find((id) => id === input);
  if (known === undefined) throw new SettingsError("unknown-preset", String(input));
  return known;
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

/** Parses settings of unknown origin; throws a SettingsError that names the entry which cannot be used. */
export function parseSettings(input: unknown, known: KnownIds, fallback: Settings): Settings {
  if (!isRecord(input)) throw new SettingsError("not-an-object", "settings");
  const stray = Object.keys(input).find((key) => key !== "preset" && key !== "rules");
  if (stray !== undefined) throw new SettingsError("unknown-key", stray);
  return {
    preset: parsePreset(input["preset"], known, fallback.preset),
    rules: parseRules(input["rules"], known),
  };
}

import { parseIsoDate } from "../workbook";
import { isRecord, SettingsError } from "./settings-error";

export const RULE_SETTINGS = ["error", "warning", "information", "off"] as const;

export type RuleLevel = (typeof RULE_SETTINGS)[number];

/** Another severity for a rule, or `off`; or that together with numbers for its options. */
export type RuleSetting =
  | RuleLevel
  | {
      readonly severity?: RuleLevel;
      readonly options?: Readonly<Record<string, number>>;
    };

/**
 * A finding that people let stand. It is known by its rule and by the indicator's key or the cell (`sheet!A1`);
 * by the file as well where that is named.
 */
export type AcceptedFinding = {
  readonly rule: string;
  readonly key?: string;
  readonly cell?: string;
  readonly file?: string;
  readonly because: string;
  readonly by: string;
  /** `2022-04-01` */
  readonly on: string;
};

/** What the settings may say of a rule. */
export type KnownRule = {
  readonly id: string;
  readonly options: Readonly<Record<string, { readonly least: number; readonly most: number }>>;
};

/** The severity that a setting gives, or `off`; null where it leaves the rule's own. */
export const levelOf = (setting: RuleSetting | undefined): RuleLevel | null =>
  typeof setting === "string" ? setting : (setting?.severity ?? null);

/** The numbers that a setting gives to a rule's options. */
export const optionsOf = (setting: RuleSetting | undefined): Readonly<Record<string, number>> =>
  typeof setting === "string" ? {} : (setting?.options ?? {});

const isLevel = (input: unknown): input is RuleLevel =>
  RULE_SETTINGS.some((setting) => setting === input);

function parseLevel(input: unknown): RuleLevel {
  if (!isLevel(input)) throw new SettingsError("unknown-severity", String(input));
  return input;
}

function parseOptions(input: unknown, rule: KnownRule): Readonly<Record<string, number>> {
  if (!isRecord(input)) throw new SettingsError("not-an-object", `${rule.id}.options`);
  const parsed: Record<string, number> = {};
  for (const [name, value] of Object.entries(input)) {
    const place = `${rule.id}.${name}`;
    const range = Object.hasOwn(rule.options, name) ? rule.options[name] : undefined;
    if (!range) throw new SettingsError("unknown-option", place);
    if (typeof value !== "number" || !(value >= range.least && value <= range.most)) {
      throw new SettingsError("option-out-of-range", `${place} (${range.least}–${range.most})`);
    }
    parsed[name] = value;
  }
  return parsed;
}

function parseRule(input: unknown, rule: KnownRule): RuleSetting {
  if (!isRecord(input)) return parseLevel(input);
  const stray = Object.keys(input).find((key) => key !== "severity" && key !== "options");
  if (stray !== undefined) throw new SettingsError("unknown-key", `${rule.id}.${stray}`);
  const { severity, options } = input;
  return {
    ...(severity !== undefined && { severity: parseLevel(severity) }),
    ...(options !== undefined && { options: parseOptions(options, rule) }),
  };
}

function known(id: unknown, rules: readonly KnownRule[]): KnownRule {
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new SettingsError("unknown-rule", String(id));
  return rule;
}

/** Parses what is set for each rule; throws a SettingsError that names the entry which cannot be used. */
export function parseRules(
  input: unknown,
  rules: readonly KnownRule[],
): Readonly<Record<string, RuleSetting>> {
  if (input === undefined) return {};
  if (!isRecord(input)) throw new SettingsError("not-an-object", "rules");
  const parsed: Record<string, RuleSetting> = {};
  for (const [id, setting] of Object.entries(input)) {
    parsed[id] = parseRule(setting, known(id, rules));
  }
  return parsed;
}

const ACCEPTED_KEYS = ["rule", "key", "cell", "file", "because", "by", "on"] as const;

function parseAcceptedFinding(
  input: unknown,
  place: string,
  rules: readonly KnownRule[],
): AcceptedFinding {
  if (!isRecord(input)) throw new SettingsError("not-an-object", place);
  const stray = Object.keys(input).find((key) => !ACCEPTED_KEYS.some((one) => one === key));
  if (stray !== undefined) throw new SettingsError("unknown-key", `${place}.${stray}`);
  const { key, cell, file, because, by, on } = input;
  const { id: rule } = known(input["rule"], rules);
  if (!isText(because) || !isText(by) || !isText(on) || !parseIsoDate(on)) {
    throw new SettingsError("accepted-without-reason", place);
  }
  const where = {
    ...(isText(key) && { key }),
    ...(isText(cell) && { cell }),
    ...(isText(file) && { file }),
  };
  if (!where.key && !where.cell) throw new SettingsError("accepted-without-place", place);
  return { rule, ...where, because, by, on };
}

const isText = (input: unknown): input is string =>
  typeof input === "string" && input.trim() !== "";

/** Parses the findings that people let stand; each names its rule, its place, a reason, a name and a day. */
export function parseAccepted(
  input: unknown,
  rules: readonly KnownRule[],
): readonly AcceptedFinding[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) throw new SettingsError("not-a-list", "accepted");
  return input.map((entry: unknown, index) =>
    parseAcceptedFinding(entry, `accepted[${index}]`, rules),
  );
}

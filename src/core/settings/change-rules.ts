import { levelOf, optionsOf, type RuleLevel, type RuleSetting } from "./rule-settings";
import type { Settings } from "./settings";

/** A rule with what it does where nothing is set. */
export type SettableRule = {
  readonly id: string;
  readonly severity: RuleLevel;
  readonly options: Readonly<Record<string, { readonly default: number }>>;
};

/** What holds for a rule: its own severity and numbers, or those that are set. */
export type RuleInForce = {
  readonly level: RuleLevel;
  readonly options: Readonly<Record<string, number>>;
  /** Whether anything differs from what the rule has of its own. */
  readonly isChanged: boolean;
};

/** What holds for a rule under these settings. */
export function ruleInForce(rule: SettableRule, { rules }: Pick<Settings, "rules">): RuleInForce {
  const setting = rules[rule.id];
  const set = optionsOf(setting);
  const level = levelOf(setting) ?? rule.severity;
  const options: Record<string, number> = {};
  for (const [name, own] of Object.entries(rule.options)) options[name] = set[name] ?? own.default;
  const changed = changedOptions(rule, options);
  return {
    level,
    options,
    isChanged: level !== rule.severity || Object.keys(changed).length > 0,
  };
}

/** Settings under which a rule has that severity and those numbers; what is the rule's own is left out. */
export function withRule(
  settings: Settings,
  rule: SettableRule,
  { level, options }: Pick<RuleInForce, "level" | "options">,
): Settings {
  const others = Object.fromEntries(
    Object.entries(settings.rules).filter(([id]) => id !== rule.id),
  );
  const setting = settingOf(rule, level, changedOptions(rule, options));
  return { ...settings, rules: setting === null ? others : { ...others, [rule.id]: setting } };
}

function settingOf(
  rule: SettableRule,
  level: RuleLevel,
  options: Readonly<Record<string, number>>,
): RuleSetting | null {
  const hasOptions = Object.keys(options).length > 0;
  const severity = level === rule.severity ? null : level;
  if (!hasOptions) return severity;
  return severity === null ? { options } : { severity, options };
}

const changedOptions = (
  rule: SettableRule,
  options: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(options).filter(([name, value]) => rule.options[name]?.default !== value),
  );

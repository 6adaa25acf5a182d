import {
  RULE_GROUPS,
  RULES,
  ruleGroupName,
  type Locale,
  type Rule,
  type RuleGroup,
} from "../../core";

export type RulesOfGroup = { readonly group: RuleGroup; readonly rules: readonly Rule[] };

const folded = (text: string): string => text.normalize("NFKC").toLowerCase().trim();

/** The rules that a few typed letters may mean, by group: their name, what they report, their group or their id says so. */
export function findRules(typed: string, locale: Locale): readonly RulesOfGroup[] {
  const wanted = folded(typed);
  const isMeant = (rule: Rule): boolean =>
    [rule.name(locale), rule.reports(locale), ruleGroupName(rule.group, locale), rule.id].some(
      (words) => folded(words).includes(wanted),
    );
  return RULE_GROUPS.map((group) => ({
    group,
    rules: RULES.filter((rule) => rule.group === group && isMeant(rule)),
  })).filter(({ rules }) => rules.length > 0);
}

import type { Locale } from "../messages";

/** What rules are about; reports and the index of rules list them in this order. */
export const RULE_GROUPS = [
  "missing",
  "values",
  "late",
  "self-rating",
  "sums",
  "targets",
  "open-data",
] as const;

export type RuleGroup = (typeof RULE_GROUPS)[number];

const NAMES: Readonly<Record<Locale, Readonly<Record<RuleGroup, string>>>> = {
  ja: {
    missing: "記入もれ",
    values: "読み取れない値・疑わしい値",
    late: "遅れ",
    "self-rating": "自己評価",
    sums: "集計・転記",
    targets: "見直したい目標",
    "open-data": "オープンデータ",
  },
  en: {
    missing: "Missing",
    values: "Unreadable or doubtful values",
    late: "Late or behind",
    "self-rating": "Self-rating",
    sums: "Sums and copies",
    targets: "Targets worth a second look",
    "open-data": "Open data",
  },
};

/** What a group of rules is called in a language. */
export const ruleGroupName = (group: RuleGroup, locale: Locale): string => NAMES[locale][group];

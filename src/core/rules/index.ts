export type { Accepted, Finding, Fix, RuleCount, Severity } from "./finding";
export type { Rule } from "./define-rule";
export { RULE_GROUPS, ruleGroupName, type RuleGroup } from "./rule-groups";
export { RULES } from "./rules";
export * from "./run-rules";
export { ruleName } from "./rule-name";
export { describeAccepted } from "./describe-accepted";
export { cellLookup } from "./cell-lookup";
export { isSelected, type Selection } from "./selection";

export type { Accepted, Finding, Fix, RuleCount, Severity } from "./finding";
export { figureSeriesOf } from "./figure-series";
export { isLate, saysLate } from "./lateness";
export { isNextStep, isReport } from "./narrative-kinds";
export { RULE_GROUPS, ruleGroupName, type RuleGroup } from "./rule-groups";
export { RULES } from "./rules";
export * from "./run-rules";
export { ruleName } from "./rule-name";
export { isSelected, type Selection } from "./selection";

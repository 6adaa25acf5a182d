export type { Finding, RuleCount, Severity } from "./finding";
export { RULES } from "./rules";
export * from "./run-rules";
export { ruleName } from "./rule-name";

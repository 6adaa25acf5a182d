import type { RuleWords } from "./words";

export const en: RuleWords = {
  heading: "Rule settings",
  changed: (count) => ` (${count} changed)`,
  how: "Severity and conditions can be set for each rule. A change checks again at once.",
  search: "Find a rule",
  group: (name, count) => `${name} (${count})`,
  noneFound: "No rule matches.",
  severity: (rule) => `Severity of ${rule}`,
  own: (severity) => `${severity} (default)`,
  off: "Off",
  range: (least, most, own) => `${least}–${most} (default ${own})`,
  outOfRange: (least, most) => `Enter a number from ${least} to ${most}.`,
  reset: "Reset",
  resetRule: (rule) => `Reset ${rule}`,
  resetAll: "Reset all",
  counts: (checked, notApplicable, found) =>
    `${checked} checked, ${notApplicable} not applicable, ${found} found`,
  notRun: "Not run",
};

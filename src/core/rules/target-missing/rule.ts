import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const targetMissing = defineIndicatorRule({
  id: "target-missing",
  group: "missing",
  severity: "warning",
  words,
  check: ({ indicator, facts }) => {
    if (facts.targets.some(({ kind }) => kind !== "absent")) return [];
    const places = indicator.blanks.filter(({ role }) => role === "target");
    // A form with no place for targets is not short of one, and one that reports no figures asks for none.
    const hasActual = indicator.values.some(
      ({ role, kind }) => role === "actual" && kind !== "absent",
    );
    if (places.length + facts.targets.length === 0 || !hasActual) return "not-applicable";
    const place = places.at(-1)?.cell ?? facts.targets.at(-1)?.cell ?? indicator.nameCell;
    return [{ cell: place, related: [indicator.nameCell], data: { indicator: indicator.name } }];
  },
});

import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const targetMissing = defineIndicatorRule({
  id: "target-missing",
  group: "missing",
  severity: "warning",
  words,
  check: ({ indicator, facts }) => {
    const places = indicator.blanks.filter(({ role }) => role === "target");
    const said = facts.targets.filter(({ kind }) => kind !== "absent");
    // A form with no place for targets is not short of one, and one that reports no figures asks for none.
    const hasActual = indicator.values.some(
      ({ role, kind }) => role === "actual" && kind !== "absent",
    );
    if (places.length + facts.targets.length === 0 || !(hasActual || said.length > 0)) {
      return "not-applicable";
    }
    if (said.length > 0) return [];
    const place = places.at(-1)?.cell ?? facts.targets.at(-1)?.cell ?? indicator.nameCell;
    return [{ cell: place, related: [indicator.nameCell], data: { indicator: indicator.name } }];
  },
});

import { normaliseText } from "../../indicators";
import { hasFigures } from "../../judgement";
import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

/** Counted for each inhabitant, whose number falls by itself; staff hours and the like are not meant. */
const PER_HEAD =
  /(?:市民|町民|村民|区民|住民|人口|市内)\s?(?:1|一)?\s?(?:万|千|百)?\s?人?\s?(?:当たり|当り|あたり)|(?:1|一)世帯\s?(?:当たり|当り|あたり)/;

export const perHeadTarget = defineIndicatorRule({
  id: "per-head-target",
  group: "targets",
  severity: "information",
  words,
  check: ({ indicator, facts }) => {
    const last = facts.targets
      .filter((target) => hasFigures(target) || target.kind === "direction")
      .at(-1);
    if (!last) return "not-applicable";
    if (!PER_HEAD.test(normaliseText(indicator.name))) return [];
    const data = { indicator: indicator.name, text: last.text };
    return [{ cell: last.cell, related: [indicator.nameCell], data }];
  },
});

import { defineIndicatorRule } from "../define-rule";
import { words } from "./words";

export const targetWordsOnly = defineIndicatorRule({
  id: "target-words-only",
  group: "targets",
  severity: "information",
  words,
  check: ({ indicator, facts, outline }) => {
    const said = facts.targets.filter(({ kind }) => kind !== "absent");
    const last = said.at(-1);
    const isFigureForm = outline.figureTargetCount * 2 > outline.targetCount;
    if (!last || !isFigureForm) return "not-applicable";
    const isWordsOnly = said.every(({ kind }) => kind === "text");
    if (!isWordsOnly) return [];
    const data = { indicator: indicator.name, text: last.text };
    return [{ cell: last.cell, related: [indicator.nameCell], data }];
  },
});

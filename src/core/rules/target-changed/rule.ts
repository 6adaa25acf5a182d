import type { Indicator } from "../../indicators";
import { defineWorkbookRule } from "../define-rule";
import { changedSince, foundChange } from "../older-versions";
import { words } from "./words";

/** Words by which a form says that a target was changed. */
const NOTED =
  /(?:目標|計画)[^。]{0,10}(?:変更|見直|修正|改定|改訂|引き?上げ|引き?下げ)|(?:上方|下方)修正/;

const isNoted = ({ narratives }: Indicator): boolean =>
  narratives.some(({ text }) => NOTED.test(text));

export const targetChanged = defineWorkbookRule({
  id: "target-changed",
  group: "targets",
  severity: "warning",
  words,
  check: (subject) => {
    const changes = changedSince(subject, () => true, ["target"]);
    if (!changes) return "not-applicable";
    return changes.filter(({ now }) => !isNoted(now.indicator)).map(foundChange);
  },
});

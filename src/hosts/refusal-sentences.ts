import type { Messages } from "../core";
import type { PlanOutcome, RefusalReason } from "./workbook-host";

/** A sentence for each reason for which sheets were not written, naming all of them. */
export function refusalSentences(
  { refused }: Pick<PlanOutcome, "refused">,
  messages: Messages,
): readonly string[] {
  const names = new Map<RefusalReason, string[]>();
  for (const { reason, name } of refused) names.set(reason, [...(names.get(reason) ?? []), name]);
  return [...names].map(([reason, sheets]) =>
    messages.refusals[reason](messages.insideQuotes(sheets)),
  );
}

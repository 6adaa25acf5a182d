import type { Messages } from "../../../core";
import { failureSentences } from "../../../hosts/failure-sentences";
import { profileErrorSentence } from "../../../hosts/profile-sentences";
import type { TeachingOutcome } from "../../session/use-teaching";
import type { Words } from "../../words/words";

/** What people are told after they taught something. */
export type Told = {
  readonly intent: "success" | "warning" | "error";
  readonly sentences: readonly string[];
};

/** Says what came of teaching; `success` is what there is to say where it is kept. */
export function toldOf(
  outcome: TeachingOutcome,
  success: string,
  { file, words, messages }: { readonly file: string; words: Words; messages: Messages },
): Told {
  switch (outcome.kind) {
    case "taught":
      return { intent: "success", sentences: [success] };
    case "refused":
      return { intent: "warning", sentences: [messages.profile.refusals[outcome.refusal]] };
    case "unusable":
      return { intent: "error", sentences: [profileErrorSentence(outcome.error, messages)] };
    case "failed":
      return {
        intent: "error",
        sentences:
          outcome.code === "unexpected"
            ? [words.unexpected(file)]
            : failureSentences(
                { code: outcome.code, aftermath: outcome.aftermath, file },
                messages,
              ),
      };
  }
}

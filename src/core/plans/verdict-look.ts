import { verdictOfSelfRating, type Verdict } from "../judgement";
import type { Messages } from "../messages";
import type { CellRole } from "./workbook-plan";

/** A verdict's sign and the part it plays; signs differ so that a black and white print says the same. */
export const VERDICT_LOOK: Readonly<
  Record<Verdict, { readonly sign: string; readonly role: CellRole }>
> = {
  achieved: { sign: "◎", role: "good" },
  "on-track": { sign: "●", role: "good" },
  "slightly-behind": { sign: "▲", role: "caution" },
  behind: { sign: "■", role: "bad" },
  "not-reported": { sign: "□", role: "bad" },
  "not-due": { sign: "・", role: "muted" },
  "not-judged": { sign: "－", role: "muted" },
};

/** A verdict's words with its sign before them. */
export const signedVerdict = (verdict: Verdict, { verdicts }: Messages): string =>
  `${VERDICT_LOOK[verdict].sign} ${verdicts[verdict]}`;

/** The same with what a preset calls it behind, where those are other words: ● 順調（着実）. */
export function calledVerdict(
  verdict: Verdict,
  labels: readonly string[],
  messages: Messages,
): string {
  const own = [...new Set(labels)].filter((label) => label !== messages.verdicts[verdict]);
  const signed = signedVerdict(verdict, messages);
  return own.length > 0 ? messages.verdictCalled(signed, own) : signed;
}

/** The look of a self-rating: that of the verdict its words correspond to. */
export const selfRatingRole = (words: string): CellRole =>
  VERDICT_LOOK[verdictOfSelfRating(words) ?? "not-judged"].role;

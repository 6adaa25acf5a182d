import type { AnsweredCode, Correction, RelativeArea } from "./profile";

export type Answer = Extract<Correction, { readonly kind: "answer" }>;

/** How the two rows of a record lie holds for all records below as well. */
const isArrangement = (choice: string): boolean => choice.includes("/");

/** The correction that answers the note of this code on an area by one of its choices. */
export const answer = (code: AnsweredCode, choice: string, area: RelativeArea): Answer => ({
  kind: "answer",
  code,
  choice,
  area: isArrangement(choice) ? { ...area, bottom: null } : area,
});

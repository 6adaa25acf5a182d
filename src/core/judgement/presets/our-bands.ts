import { messagesFor } from "../../messages";
import type { Aim, Grade, GradeVerdict, Label, RatioName } from "../preset";

/** Parts that presets share. */
export const STRAIGHT = { shape: "straight" } as const;
export const COUNTS = { by: "counts" } as const;

/** Our own word for a verdict. */
export const ourLabel = (verdict: GradeVerdict): Label => ({
  ja: messagesFor("ja").verdicts[verdict],
  en: messagesFor("en").verdicts[verdict],
});

/** A ratio with what it is a ratio to. */
type Ratio = { readonly figure: RatioName; readonly of: Aim };

/** The bands of the default, by any ratio: achieved at the final target, on track from 0.9, slightly behind from 0.6. */
export const ourBands = (ratio: Ratio): readonly Grade[] => [
  {
    verdict: "achieved",
    label: ourLabel("achieved"),
    when: [{ figure: "attainment", of: "final", from: 1 }],
  },
  { verdict: "on-track", label: ourLabel("on-track"), when: [{ ...ratio, from: 0.9 }] },
  {
    verdict: "slightly-behind",
    label: ourLabel("slightly-behind"),
    when: [{ ...ratio, from: 0.6 }],
  },
  { verdict: "behind", label: ourLabel("behind"), when: [] },
];

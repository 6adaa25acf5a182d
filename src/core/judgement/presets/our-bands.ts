import type { Grade, Label } from "../preset";

/** Parts that presets share. */
export const STRAIGHT = { shape: "straight" } as const;
export const COUNTS = { by: "counts" } as const;

/** Our own words for the four verdicts that figures lead to. */
export const OUR_LABELS = {
  achieved: { ja: "達成", en: "Achieved" },
  onTrack: { ja: "順調", en: "On track" },
  slightlyBehind: { ja: "やや遅れている", en: "Slightly behind" },
  behind: { ja: "遅れている", en: "Behind" },
} as const satisfies Readonly<Record<string, Label>>;

/** The bands of the default, by any ratio: achieved at the final target, on track from 0.9, slightly behind from 0.6. */
export const ourBands = (
  ratio:
    | { readonly figure: "pace"; readonly of: "expected" }
    | { readonly figure: "attainment"; readonly of: "year" }
    | { readonly figure: "progress"; readonly of: "final" },
): readonly Grade[] => [
  {
    verdict: "achieved",
    label: OUR_LABELS.achieved,
    when: [{ figure: "attainment", of: "final", from: 1 }],
  },
  { verdict: "on-track", label: OUR_LABELS.onTrack, when: [{ ...ratio, from: 0.9 }] },
  { verdict: "slightly-behind", label: OUR_LABELS.slightlyBehind, when: [{ ...ratio, from: 0.6 }] },
  { verdict: "behind", label: OUR_LABELS.behind, when: [] },
];

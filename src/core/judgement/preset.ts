import type { Verdict } from "./judgement";

/** A published way to judge: where its bands begin and what it calls the verdicts. */
export type Preset = {
  readonly id: string;
  /** From this part of the expected progress on, an indicator is on track. */
  readonly onTrackFrom: number;
  /** From this part on it is slightly behind; below it is behind. */
  readonly slightlyBehindFrom: number;
};

/** From the part of the expected progress that was made to its verdict; 1 is all of it. */
export function verdictOfRatio(
  ratio: number,
  { onTrackFrom, slightlyBehindFrom }: Preset,
): Extract<Verdict, "on-track" | "slightly-behind" | "behind"> {
  if (ratio >= onTrackFrom) return "on-track";
  return ratio >= slightlyBehindFrom ? "slightly-behind" : "behind";
}

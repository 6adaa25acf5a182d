import type { DesiredDirection } from "./desired-direction";

/** What the engine concludes of an indicator; the last three say why it concludes nothing. */
export const VERDICTS = [
  "achieved",
  "on-track",
  "slightly-behind",
  "behind",
  "not-due",
  "not-reported",
  "not-judged",
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** How an indicator moves, as plain data and in words. */
export type Trend = {
  readonly lastVerdict: Verdict | null;
  readonly movement: "better" | "same" | "worse" | null;
  /** The figure of the final year if it goes on as it did so far; null where nothing can be continued. */
  readonly projected: number | null;
  readonly reachesTarget: boolean | null;
  /** How many figures the continuation rests on; two are no trend. */
  readonly pointCount: number;
  readonly text: string;
};

/** Which way is better, and what says so. */
export type JudgedDirection = {
  readonly better: "higher" | "lower";
  readonly from: DesiredDirection["from"];
};

/** An indicator's verdict at the as-of date, with the numbers and the words that defend it. */
export type Judgement = {
  readonly key: string;
  readonly file: string;
  /** The cell the verdict rests on: the actual, or the place where it is missing, or the indicator's name. */
  readonly cell: string;
  /** The fiscal year judged: the one the as-of date lies in. */
  readonly fiscalYear: number;
  readonly verdict: Verdict;
  /** The verdict in words, as the preset calls it. */
  readonly label: string;
  /** Actual over final target (its reverse where lower is better); 1 is the target met. */
  readonly attainment: number | null;
  /** The part of the way from baseline to final target that is behind us; 1 is the target met. */
  readonly progress: number | null;
  /** What the pace asks for by the fiscal year judged, in the indicator's unit. */
  readonly expected: number | null;
  readonly reason: string;
  readonly reasonCode: string;
  /** What the department itself says of the year, in its own words. */
  readonly selfRating: string | null;
  /** Whether verdict and self-rating say the same; null where either is missing or cannot be compared. */
  readonly agrees: boolean | null;
  /** Which way is better; null where nothing is judged by figures, or nothing says so. */
  readonly direction: JudgedDirection | null;
  /** What the preset's mean counts: points or a ratio; null where it has no mean or nothing can be counted. */
  readonly score: number | null;
  /** How it moves; null where nothing can be said. */
  readonly trend: Trend | null;
};

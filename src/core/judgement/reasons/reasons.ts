import type { Measure } from "../../indicators";

type Placed = { readonly measure: Measure; readonly fiscalYear: number | null };

/** The figures that a verdict rests on. */
export type FigureFacts = {
  readonly fiscalYear: number;
  /** What the measure is called where the cell holds several. */
  readonly label: string | null;
  /** How many measures the target has; the one spoken of is the worst. */
  readonly partCount: number;
  readonly actual: Measure;
  readonly baseline: Placed | null;
  readonly finalTarget: Placed;
  readonly expected: number | null;
  /** The target that the expectation is taken from: the year's own, or the final one that the way leads to. */
  readonly aim: Measure;
  /** Whether the expectation is the year's own target, and not a point on the way to a later one. */
  readonly isOwnTarget: boolean;
};

/** `ratio` is the part of the expectation that was reached, counted from the baseline or from nothing. */
type PaceFacts = FigureFacts & { readonly ratio: number; readonly isFromBaseline: boolean };

type Stages = { readonly planned: string; readonly reached: string; readonly fiscalYear: number };

/** What each reason has to say, by its code. */
type ReasonData = {
  "final-target-met": FigureFacts;
  "expectation-met": FigureFacts;
  pace: PaceFacts;
  "no-expectation": FigureFacts;
  "no-ratio": FigureFacts;
  "direction-unknown": FigureFacts;
  "stage-finished": Stages;
  "stage-reached": Stages;
  "stage-behind": Stages;
  direction: {
    readonly actual: Measure;
    readonly baseline: Placed;
    readonly target: string;
    readonly fiscalYear: number;
    readonly outcome: "followed" | "unchanged" | "opposed";
  };
  "direction-unclear": { readonly target: string };
  "relative-target": { readonly target: string };
  "no-baseline": { readonly target: string };
  "no-target": unknown;
  "measures-differ": { readonly actual: string };
  "words-only": unknown;
  "no-place-for-actual": unknown;
  "kinds-differ": { readonly actual: string };
  "actual-blank": { readonly fiscalYear: number };
  "actual-absent": { readonly fiscalYear: number; readonly text: string };
  "not-measured": { readonly fiscalYear: number; readonly text: string };
  "year-running": { readonly fiscalYear: number };
  "no-actual-for-year": {
    readonly fiscalYear: number;
    readonly latestYear: number | null;
    readonly latest: string;
  };
  "before-first-target": { readonly firstYear: number };
};

export type ReasonCode = keyof ReasonData;

/** Why a verdict is what it is, as data; the words are in the locale's file beside this one. */
export type Reason<Code extends ReasonCode = ReasonCode> = {
  [Each in Code]: { readonly code: Each } & ReasonData[Each];
}[Code];

/** Puts reasons into words. */
export type ReasonWords = { readonly [Code in ReasonCode]: (reason: Reason<Code>) => string };

import type { Measure } from "../../indicators";

type Placed = { readonly measure: Measure; readonly fiscalYear: number | null };

/** The figures that a verdict rests on. */
export type FigureFacts = {
  readonly fiscalYear: number;
  /** What the measure is called where the cell holds several. */
  readonly label: string | null;
  /** How many measures the target has, and which of them is spoken of. */
  readonly partCount: number;
  readonly stands: "worst" | "best" | "first";
  readonly isFinalTargetMet: boolean;
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

/** What an actual was compared with, other than the expectation: the figure, which target it is, and of what year. */
export type Toward = {
  readonly is: "own" | "final" | "due" | "on-the-way" | "share";
  readonly number: number;
  readonly fiscalYear: number | null;
};

/** A ratio to an aim; null where the formula says nothing and only met or not met can be said. */
type RatioFacts = FigureFacts & { readonly isMet: boolean; readonly ratio: number | null };

type ChangeFacts = FigureFacts & {
  readonly reference: Placed;
  /** As a share of the reference, better being positive; 0 is unchanged. */
  readonly change: number;
  /** In points, for survey figures. */
  readonly tolerance: number | null;
  /** Whether another comparison was named before, with the actual. */
  readonly isFurther: boolean;
};

type Stages = { readonly planned: string; readonly reached: string; readonly fiscalYear: number };

type Deadline = {
  readonly target: string;
  readonly reached: string;
  readonly fiscalYear: number;
  readonly dueYear: number;
};

type SaidInstead = { readonly fiscalYear: number; readonly text: string };

/** What each reason has to say, by its code. */
type ReasonData = {
  "final-target-met": FigureFacts;
  "expectation-met": FigureFacts;
  pace: PaceFacts;
  attainment: RatioFacts & { readonly toward: Toward };
  progress: RatioFacts;
  deviation: RatioFacts & { readonly toward: Toward };
  "share-of-target": RatioFacts & {
    readonly toward: Toward;
    readonly years: { readonly gone: number; readonly all: number };
  };
  "change-since-baseline": ChangeFacts;
  "change-since-last-year": ChangeFacts;
  "target-ahead": FigureFacts & { readonly nextYear: number | null };
  "no-start": FigureFacts;
  "no-last-year": FigureFacts;
  "no-plan-years": FigureFacts;
  "no-expectation": FigureFacts;
  "no-ratio": FigureFacts;
  "direction-unknown": FigureFacts;
  "stage-finished": Stages;
  "stage-reached": Stages;
  "stage-behind": Stages;
  direction: {
    readonly actual: Measure;
    readonly baseline: Placed;
    /** What the baseline named here is: the plan's own, or the year before where the plan has none. */
    readonly since: "baseline" | "last-year";
    readonly target: string;
    readonly fiscalYear: number;
    readonly outcome: "followed" | "unchanged" | "opposed";
  };
  maintained: {
    readonly actual: Measure;
    readonly baseline: Placed;
    readonly target: string;
    readonly fiscalYear: number;
    readonly change: number;
    readonly tolerance: number | null;
  };
  score: {
    readonly fiscalYear: number;
    readonly text: string;
    readonly cell: string;
    /** Whether the department gave it itself. */
    readonly isOwn: boolean;
  };
  "deadline-met": Deadline;
  "deadline-met-late": Deadline;
  "deadline-ahead": Deadline;
  "deadline-passed": Deadline;
  "direction-unclear": { readonly target: string };
  "relative-target": { readonly target: string };
  "no-baseline": { readonly target: string };
  "no-target": unknown;
  "measures-differ": { readonly actual: string };
  "words-only": unknown;
  "no-place-for-actual": unknown;
  "kinds-differ": { readonly actual: string };
  "actual-blank": { readonly fiscalYear: number };
  "actual-absent": SaidInstead;
  "actual-awaited": SaidInstead;
  "not-measured": SaidInstead;
  "not-applicable": SaidInstead;
  finished: SaidInstead;
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

import type { Locale } from "../messages";
import type { Verdict } from "./judgement";

/** A preset's own word in each language; the source's language as published, the other one translated. */
export type Label = Readonly<Record<Locale, string>>;

/** The verdicts that figures can lead to. */
export const GRADE_VERDICTS = ["achieved", "on-track", "slightly-behind", "behind"] as const;

export type GradeVerdict = Extract<Verdict, (typeof GRADE_VERDICTS)[number]>;

/**
 * What an actual is compared with: the final target · the year's own target, or the final one where the year has
 * none · the year's own target, or the point on the way to the next one · the newest target that is due · the part
 * of the final target that the years gone by make up.
 */
export const AIMS = ["final", "year", "expected", "in-force", "share-of-target"] as const;

export type Aim = (typeof AIMS)[number];

/** Formulas that set an actual against an aim; each in its file in `methods/`. */
export const RATIOS = ["attainment", "progress", "pace", "deviation"] as const;

export type RatioName = (typeof RATIOS)[number];

/** What an actual is compared with where only its movement counts. */
export const REFERENCES = ["baseline", "last-year"] as const;

export type ReferenceName = (typeof REFERENCES)[number];

/** Where a band begins: the figure itself belongs to it (`from`), or only what is better (`above`). */
export type Threshold = { readonly from: number } | { readonly above: number };

/** What a grade asks for: a ratio to an aim, or a change since then as a share of what it was, better being positive. */
export type Condition =
  | ({ readonly figure: RatioName; readonly of: Aim } & Threshold)
  | ({ readonly figure: "change"; readonly since: ReferenceName } & Threshold);

/** A class of a preset; an indicator gets the first one of which all conditions hold. */
export type Grade = {
  readonly verdict: GradeVerdict;
  readonly label: Label;
  readonly when: readonly Condition[];
  /** What it counts in a mean of points. */
  readonly points?: number;
};

/** How the expectation moves from the baseline to the next target; `shares` are parts of the way, one a year. */
export type ExpectedPath =
  | { readonly shape: "straight" }
  | { readonly shape: "stepped" }
  | { readonly shape: "custom"; readonly shares: readonly number[] };

/** Which of several measures in a cell stands for the indicator. */
export const PARTS = ["worst", "best", "first"] as const;

/** Within what distance in points two survey figures are the same: a fixed one, or the 95 % margin of a sample. */
export type SurveyTolerance = { readonly points: number } | { readonly sampleSize: number };

/** A class of a mean: the first one whose `from` it reaches. */
export type MeanBand = {
  readonly from: number;
  readonly verdict: GradeVerdict;
  readonly label: Label;
};

/**
 * How indicators sum up: counts only · the worst one judged · the share of those that met their target · a mean of
 * points or of a ratio, each at most `cap`, weighted by key where weights are given.
 */
export type RollUpRule =
  | { readonly by: "counts" }
  | { readonly by: "worst" }
  | { readonly by: "share-achieved" }
  | {
      readonly by: "mean";
      readonly of: "points" | { readonly figure: RatioName; readonly of: Aim };
      readonly cap: number | null;
      readonly weights?: Readonly<Record<string, number>>;
      readonly bands: readonly MeanBand[];
    };

/** A published way to judge, or one's own, as plain data that survives JSON. */
export type Preset = {
  readonly id: string;
  /** The preset that one's own was made from. */
  readonly basedOn?: string;
  readonly name: Label;
  /** The rule in one sentence, for the head of a sheet. */
  readonly summary: Label;
  /** Where it is published; null where it is our own or one's own. */
  readonly source: string | null;
  /** From better to worse; the last one asks for nothing. */
  readonly grades: readonly Grade[];
  /** Whether its points are the scores that forms state (3：順調), so that such a score is a class. */
  readonly pointsAreScores?: boolean;
  /** Other classes for the final year, where the rule has them. */
  readonly finalYearGrades?: readonly Grade[];
  /** Its words for what is not judged, where it has any. */
  readonly otherLabels?: Partial<Readonly<Record<Exclude<Verdict, GradeVerdict>, Label>>>;
  readonly path: ExpectedPath;
  readonly parts: (typeof PARTS)[number];
  readonly surveyTolerance: SurveyTolerance | null;
  readonly rollUp: RollUpRule;
};

/** The classes for a fiscal year. */
export const gradesFor = (preset: Preset, isFinalYear: boolean): readonly Grade[] =>
  (isFinalYear ? preset.finalYearGrades : undefined) ?? preset.grades;

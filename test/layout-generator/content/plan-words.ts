import {
  DEPARTMENT_NAMES,
  GOAL_NAMES,
  INDICATOR_NAMES,
  INITIATIVE_NAMES,
  PLAN_NAMES,
  RATINGS,
  type IndicatorName,
} from "./names";
import { SENTENCES } from "./prose";

/** What the plans of a variant are made up of. */
export type PlanWords = {
  readonly plans: readonly string[];
  /** What stands before the count of a goal, 基本目標1. */
  readonly goalMarks: readonly string[];
  readonly goals: readonly string[];
  readonly initiatives: readonly string[];
  readonly indicators: readonly IndicatorName[];
  readonly departments: readonly string[];
  readonly ratings: readonly (readonly string[])[];
  /** What a policy scores, the best last. */
  readonly scores: readonly [string, string, string];
  readonly sentences: readonly string[];
  /** What stands where there is no figure. */
  readonly absent: readonly string[];
  readonly stages: readonly string[];
  readonly directions: readonly string[];
};

/** The words of seen and opened workbooks. */
export const USUAL_PLAN_WORDS: PlanWords = {
  plans: PLAN_NAMES,
  goalMarks: ["基本目標"],
  goals: GOAL_NAMES,
  initiatives: INITIATIVE_NAMES,
  indicators: INDICATOR_NAMES,
  departments: DEPARTMENT_NAMES,
  ratings: RATINGS,
  scores: ["遅れが生じている", "やや遅れているが、概ね順調", "目標達成に向けて順調"],
  sentences: SENTENCES,
  absent: ["―", "－", "-", "未定", "集計中"],
  stages: ["検討", "検討・実施", "実施", "→", "達成"],
  directions: ["増加", "縮減", "維持", "減少", "→"],
};

import type { Rule } from "./define-rule";
import { actualBelowTarget } from "./actual-below-target/rule";
import { actualMissing } from "./actual-missing/rule";
import { actualUnreadable } from "./actual-unreadable/rule";
import { baselineMissing } from "./baseline-missing/rule";
import { behindPace } from "./behind-pace/rule";
import { behindTwoYears } from "./behind-two-years/rule";
import { departmentMissing } from "./department-missing/rule";
import { dueYearPassed } from "./due-year-passed/rule";
import { finalTargetOutOfReach } from "./final-target-out-of-reach/rule";
import { lateRatingUnexplained } from "./late-rating-unexplained/rule";
import { movingAwayFromTarget } from "./moving-away-from-target/rule";
import { nextStepMissing } from "./next-step-missing/rule";
import { nothingReported } from "./nothing-reported/rule";
import { ownerMissing } from "./owner-missing/rule";
import { reportMissing } from "./report-missing/rule";
import { selfRatingAgainstText } from "./self-rating-against-text/rule";
import { selfRatingDiffers } from "./self-rating-differs/rule";
import { selfRatingNotInLegend } from "./self-rating-not-in-legend/rule";
import { stageBehindPlan } from "./stage-behind-plan/rule";
import { statusCountDiffers } from "./status-count-differs/rule";
import { statusMissing } from "./status-missing/rule";
import { targetMissing } from "./target-missing/rule";
import { unchangedForYears } from "./unchanged-for-years/rule";
import { unitMissing } from "./unit-missing/rule";
import { worseThanBaseline } from "./worse-than-baseline/rule";

/** Every rule, by group; a new one is a folder of its own and a line here. */
export const RULES: readonly Rule[] = [
  // missing
  actualMissing,
  targetMissing,
  baselineMissing,
  departmentMissing,
  nextStepMissing,
  nothingReported,
  ownerMissing,
  reportMissing,
  statusMissing,
  unitMissing,
  // values
  actualUnreadable,
  // late
  actualBelowTarget,
  stageBehindPlan,
  behindPace,
  behindTwoYears,
  dueYearPassed,
  finalTargetOutOfReach,
  movingAwayFromTarget,
  unchangedForYears,
  worseThanBaseline,
  // self-rating
  selfRatingDiffers,
  lateRatingUnexplained,
  selfRatingAgainstText,
  selfRatingNotInLegend,
  // sums
  statusCountDiffers,
];

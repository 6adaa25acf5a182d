import type { Rule } from "./define-rule";
import { actualBelowTarget } from "./actual-below-target/rule";
import { actualInFutureYear } from "./actual-in-future-year/rule";
import { actualMissing } from "./actual-missing/rule";
import { actualUnreadable } from "./actual-unreadable/rule";
import { averageDiffers } from "./average-differs/rule";
import { baselineMissing } from "./baseline-missing/rule";
import { behindPace } from "./behind-pace/rule";
import { behindTwoYears } from "./behind-two-years/rule";
import { dateAsFigure } from "./date-as-figure/rule";
import { decimalSlip } from "./decimal-slip/rule";
import { departmentMissing } from "./department-missing/rule";
import { digitsTransposed } from "./digits-transposed/rule";
import { directionUnclear } from "./direction-unclear/rule";
import { dueYearPassed } from "./due-year-passed/rule";
import { errorValue } from "./error-value/rule";
import { externalLink } from "./external-link/rule";
import { finalTargetOutOfReach } from "./final-target-out-of-reach/rule";
import { finalYearPassed } from "./final-year-passed/rule";
import { formulaOverwritten } from "./formula-overwritten/rule";
import { fullWidthDigits } from "./full-width-digits/rule";
import { hiddenValues } from "./hidden-values/rule";
import { itemCountDiffers } from "./item-count-differs/rule";
import { lateRatingUnexplained } from "./late-rating-unexplained/rule";
import { movingAwayFromTarget } from "./moving-away-from-target/rule";
import { nextStepMissing } from "./next-step-missing/rule";
import { nothingReported } from "./nothing-reported/rule";
import { numberAsText } from "./number-as-text/rule";
import { openDataFormula } from "./open-data-formula/rule";
import { openDataItemsOmitted } from "./open-data-items-omitted/rule";
import { openDataLayoutBlanks } from "./open-data-layout-blanks/rule";
import { openDataMergedCells } from "./open-data-merged-cells/rule";
import { openDataNumberWithText } from "./open-data-number-with-text/rule";
import { openDataSeveralValues } from "./open-data-several-values/rule";
import { openDataSpecialCharacters } from "./open-data-special-characters/rule";
import { openDataUnitMissing } from "./open-data-unit-missing/rule";
import { openDataWesternYearMissing } from "./open-data-western-year-missing/rule";
import { ownerMissing } from "./owner-missing/rule";
import { partsDiffer } from "./parts-differ/rule";
import { pastFigureChanged } from "./past-figure-changed/rule";
import { perHeadTarget } from "./per-head-target/rule";
import { planFigureUnreadable } from "./plan-figure-unreadable/rule";
import { proseFigureDiffers } from "./prose-figure-differs/rule";
import { reportMissing } from "./report-missing/rule";
import { sameIndicatorDiffers } from "./same-indicator-differs/rule";
import { scaleDiffers } from "./scale-differs/rule";
import { selfRatingAgainstText } from "./self-rating-against-text/rule";
import { selfRatingDiffers } from "./self-rating-differs/rule";
import { selfRatingNotInLegend } from "./self-rating-not-in-legend/rule";
import { shareOverHundred } from "./share-over-hundred/rule";
import { stageBehindPlan } from "./stage-behind-plan/rule";
import { statusCountDiffers } from "./status-count-differs/rule";
import { statusMissing } from "./status-missing/rule";
import { targetChanged } from "./target-changed/rule";
import { targetEasierThanBaseline } from "./target-easier-than-baseline/rule";
import { targetMetAtBaseline } from "./target-met-at-baseline/rule";
import { targetMetEarly } from "./target-met-early/rule";
import { targetMissing } from "./target-missing/rule";
import { targetWordsOnly } from "./target-words-only/rule";
import { totalDiffers } from "./total-differs/rule";
import { unchangedForYears } from "./unchanged-for-years/rule";
import { unitDiffers } from "./unit-differs/rule";
import { unitMissing } from "./unit-missing/rule";
import { valueJump } from "./value-jump/rule";
import { worseThanBaseline } from "./worse-than-baseline/rule";
import { yearColumnShifted } from "./year-column-shifted/rule";
import { yearOutsidePlan } from "./year-outside-plan/rule";

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
  actualInFutureYear,
  dateAsFigure,
  decimalSlip,
  digitsTransposed,
  errorValue,
  externalLink,
  formulaOverwritten,
  fullWidthDigits,
  hiddenValues,
  numberAsText,
  planFigureUnreadable,
  scaleDiffers,
  shareOverHundred,
  unitDiffers,
  valueJump,
  yearColumnShifted,
  yearOutsidePlan,
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
  averageDiffers,
  itemCountDiffers,
  partsDiffer,
  pastFigureChanged,
  proseFigureDiffers,
  sameIndicatorDiffers,
  totalDiffers,
  // targets
  directionUnclear,
  finalYearPassed,
  perHeadTarget,
  targetChanged,
  targetEasierThanBaseline,
  targetMetAtBaseline,
  targetMetEarly,
  targetWordsOnly,
  // open-data
  openDataFormula,
  openDataItemsOmitted,
  openDataLayoutBlanks,
  openDataMergedCells,
  openDataNumberWithText,
  openDataSeveralValues,
  openDataSpecialCharacters,
  openDataUnitMissing,
  openDataWesternYearMissing,
];

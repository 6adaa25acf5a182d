import { actualBelowTarget } from "./actual-below-target/rule";
import { actualMissing } from "./actual-missing/rule";
import { actualUnreadable } from "./actual-unreadable/rule";
import type { Rule } from "./define-rule";
import { selfRatingDiffers } from "./self-rating-differs/rule";
import { stageBehindPlan } from "./stage-behind-plan/rule";
import { statusCountDiffers } from "./status-count-differs/rule";
import { targetMissing } from "./target-missing/rule";

/** Every rule; a new one is a folder of its own and a line here. */
export const RULES: readonly Rule[] = [
  actualMissing,
  actualUnreadable,
  targetMissing,
  actualBelowTarget,
  stageBehindPlan,
  selfRatingDiffers,
  statusCountDiffers,
];

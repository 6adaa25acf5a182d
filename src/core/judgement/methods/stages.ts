import { FINISHED_STAGE_RANK, stageRank, type IndicatorValue } from "../../indicators";
import { targetInForce, type Facts } from "../facts";
import { conclude, type Conclusion } from "./conclusion";

/** A stage that lags by less than this is slightly behind: 検討 where 検討・実施 was planned. */
const ONE_STAGE = 1;

const isStage = ({ kind }: { readonly kind: IndicatorValue["kind"] }): boolean => kind === "stage";

/** Compares the stage reached with the stage planned for the year. */
export function judgeStages(facts: Facts, actual: IndicatorValue): Conclusion {
  const planned = targetInForce(facts, isStage);
  if (!planned) return withoutPlan(facts, actual);
  const [plannedRank, reachedRank] = [stageRank(planned.text), stageRank(actual.text)];
  if (plannedRank === null || reachedRank === null) {
    return conclude("not-judged", { code: "kinds-differ", actual: actual.text });
  }
  const said = { planned: planned.text, reached: actual.text, fiscalYear: facts.fiscalYear };
  if (reachedRank >= FINISHED_STAGE_RANK) {
    return conclude("achieved", { code: "stage-finished", ...said });
  }
  const lag = plannedRank - reachedRank;
  if (lag <= 0) return conclude("on-track", { code: "stage-reached", ...said });
  const verdict = lag < ONE_STAGE ? "slightly-behind" : "behind";
  return conclude(verdict, { code: "stage-behind", ...said });
}

/** A stage that is planned for a later year is not due yet. */
function withoutPlan(facts: Facts, actual: IndicatorValue): Conclusion {
  const later = facts.targets.find(isStage);
  const firstYear = later?.fiscalYear ?? facts.finalYear;
  return later && firstYear !== null
    ? conclude("not-due", { code: "before-first-target", firstYear })
    : conclude("not-judged", { code: "kinds-differ", actual: actual.text });
}

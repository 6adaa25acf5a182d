import type { Measure } from "../../indicators";
import type { Verdict } from "../judgement";
import type { PlacedMeasure } from "../methods/lines";

/** Which way an indicator moved since the year before, or since its baseline where that year has no figure. */
export type Movement = {
  readonly direction: "better" | "same" | "worse";
  readonly since: PlacedMeasure;
  readonly isLastYear: boolean;
};

/** Where a straight continuation of what was reported so far would end. */
export type Continuation = {
  readonly from: number;
  readonly finalYear: number;
  readonly number: number;
  readonly reachesTarget: boolean;
  /** How many figures it rests on; two are no trend. */
  readonly pointCount: number;
  readonly target: Measure;
};

export type TrendFacts = {
  /** The verdict of the year before; null where that year has no actual. */
  readonly lastVerdict: Verdict | null;
  readonly movement: Movement | null;
  readonly continuation: Continuation | null;
};

import type { Comparator, Measure } from "../../indicators";
import { shareOfTarget } from "../methods/share-of-target";
import type { Aim } from "../preset";
import { aimedAt, type Standing } from "./standing";

/** The figure that an actual is compared with, and what it is. */
export type AimFigure = {
  readonly number: number;
  readonly comparator: Comparator | null;
  readonly is: "own" | "final" | "due" | "on-the-way" | "share";
  /** Whether reaching it is counted from the baseline, as its formula asks. */
  readonly countsFromBaseline: boolean;
};

/** An aim, or why there is none: nothing is due before a later year, or it cannot be computed. */
export type AimOutcome = AimFigure | "not-due" | "unknown";

/** Finds what a standing is compared with. */
export function aimOf(aim: Aim, standing: Standing): AimOutcome {
  const { line, expected } = standing;
  switch (aim) {
    case "final":
      return finalAim(standing);
    case "year":
      return line.ownTarget ? aimAt(line.ownTarget.measure, "own") : finalAim(standing);
    case "expected":
      if (expected === null) return line.hasMilestones ? "not-due" : "unknown";
      return {
        number: expected,
        comparator: aimedAt(line).comparator,
        is: line.ownTarget ? "own" : standing.isFinalYear ? "final" : "on-the-way",
        countsFromBaseline: false,
      };
    case "in-force":
      return aimInForce(standing);
    case "share-of-target":
      return aimOfShare(standing);
  }
}

const aimAt = ({ number, comparator }: Measure, is: AimFigure["is"]): AimFigure => {
  return { number, comparator, is, countsFromBaseline: false };
};

const finalAim = ({ line }: Standing): AimFigure => aimAt(line.finalTarget.measure, "final");

/** A target for no stated year counts from now on; one for a later year is not due. */
function aimInForce(standing: Standing): AimOutcome {
  const { dueTarget, finalTarget, ownTarget } = standing.line;
  if (ownTarget) return aimAt(ownTarget.measure, "own");
  if (dueTarget) return aimAt(dueTarget.measure, "due");
  return finalTarget.fiscalYear === null || standing.isFinalYear ? finalAim(standing) : "not-due";
}

function aimOfShare({ line, direction: { lowerIsBetter }, years }: Standing): AimOutcome {
  const { measure } = line.finalTarget;
  const base = line.baseline?.measure.number ?? null;
  const number = years && shareOfTarget(measure.number, base, lowerIsBetter, years);
  return number === null
    ? "unknown"
    : { number, comparator: measure.comparator, is: "share", countsFromBaseline: lowerIsBetter };
}

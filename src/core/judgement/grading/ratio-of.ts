import { gradedAttainment } from "../methods/attainment";
import { deviation } from "../methods/deviation";
import { paceRatio } from "../methods/pace";
import { gradedProgress } from "../methods/progress";
import type { RatioName } from "../preset";
import type { AimFigure } from "./aims";
import type { Standing } from "./standing";

/** A ratio of an actual to an aim; null where the formula says nothing. */
export type RatioFigure = { readonly ratio: number | null; readonly isFromBaseline: boolean };

/** Where an aim is just reached: at 1 of it, or at no deviation from it. */
export const reachedAt = (figure: RatioName): number => (figure === "deviation" ? 0 : 1);

/** Computes a ratio of the actual to an aim. */
export function ratioOf(figure: RatioName, aim: AimFigure, standing: Standing): RatioFigure {
  const { line, direction } = standing;
  const { lowerIsBetter } = direction;
  const actual = line.actual.number;
  const base = line.baseline?.measure.number ?? null;
  switch (figure) {
    case "attainment": {
      const formula = aim.countsFromBaseline ? gradedProgress : gradedAttainment;
      const isFromBaseline = aim.countsFromBaseline;
      return { ratio: formula(actual, aim.number, base, lowerIsBetter), isFromBaseline };
    }
    case "progress":
      return {
        ratio: gradedProgress(actual, aim.number, base, lowerIsBetter),
        isFromBaseline: true,
      };
    case "pace":
      return (
        paceRatio(actual, aim.number, base, lowerIsBetter) ?? { ratio: null, isFromBaseline: false }
      );
    case "deviation":
      return { ratio: deviation(actual, aim.number, lowerIsBetter), isFromBaseline: false };
  }
}

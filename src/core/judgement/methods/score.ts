import { cleanNumber } from "../../indicators";
import type { Facts } from "../facts";
import type { Preset } from "../preset";
import { conclude, type Conclusion } from "./conclusion";

/** A value with how much it weighs. */
export type Weighed = { readonly value: number; readonly weight: number };

/**
 * The weighted mean of values, each counting no less than nothing and at most `cap`, so that one that fell far or
 * rose far does not speak for the others; null where nothing weighs anything.
 */
export function meanOf(values: readonly Weighed[], cap: number | null): number | null {
  const weight = values.reduce((sum, each) => sum + each.weight, 0);
  if (weight <= 0) return null;
  const counted = (value: number): number => Math.max(0, Math.min(value, cap ?? Infinity));
  const total = values.reduce((sum, each) => sum + counted(each.value) * each.weight, 0);
  return cleanNumber(total / weight);
}

/** The first of descending bands that a mean reaches, else the last one; null where there is none. */
export const bandOf = <Band extends { readonly from: number }>(
  mean: number,
  bands: readonly Band[],
): Band | null => bands.find(({ from }) => mean >= from) ?? bands.at(-1) ?? null;

/**
 * Judges by a score that the form states (3：順調), of the actual or else of the department itself, where the preset's
 * points are such scores; null where they are not, or no class has so many points.
 */
export function judgeScore(
  { fiscalYear, actual, selfRating }: Facts,
  { grades, pointsAreScores = false }: Preset,
): Conclusion | null {
  const scored = [actual, selfRating].find((value) => value?.kind === "score");
  const points = pointsAreScores ? scored?.measures[0]?.number : undefined;
  const place = grades.findIndex((grade) => grade.points !== undefined && grade.points === points);
  const grade = grades[place];
  if (!grade || !scored) return null;
  const { text, cell, role } = scored;
  const reason = { code: "score", fiscalYear, text, cell, isOwn: role === "status" } as const;
  return { ...conclude(grade.verdict, reason), grade, place };
}

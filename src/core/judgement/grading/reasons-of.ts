import type { ReferenceName } from "../preset";
import type { FigureFacts, Reason, Toward } from "../reasons/reasons";
import type { AimFigure } from "./aims";
import type { Comparison, Missing } from "./check-condition";
import type { GradeOutcome } from "./find-grade";
import type { Standing } from "./standing";

type Reasons = { readonly reason: Reason; readonly comparedBefore: readonly Reason[] };
type RatioComparison = Extract<Comparison, { readonly aim: unknown }>;
type ChangeComparison = Exclude<Comparison, RatioComparison>;

/** Why a class was found: the comparison that decided it, and those made before it on other figures. */
export function reasonsOf(
  comparisons: readonly Comparison[],
  standing: Standing,
  said: FigureFacts,
): Reasons {
  const decisive = comparisons.at(-1);
  if (!decisive) throw new Error("a preset's first grade has no conditions");
  const others = comparisons.filter(
    (other, index) =>
      !asksForFinalTarget(other) &&
      isSame(other, decisive) === false &&
      comparisons.findIndex((first) => isSame(first, other)) === index,
  );
  const alone: FigureFacts = { ...said, partCount: 1 };
  return {
    reason: reasonOf(decisive, standing, said, others.length > 0),
    comparedBefore: others.map((other, place) => reasonOf(other, standing, alone, place > 0)),
  };
}

const figureOf = (comparison: Comparison): string =>
  "aim" in comparison
    ? `${comparison.condition.figure} ${comparison.condition.of}`
    : comparison.condition.since;

const isSame = (one: Comparison, other: Comparison): boolean => figureOf(one) === figureOf(other);

/** Whether a comparison only asks whether the final target is met or passed, which goes without saying where it is not. */
const asksForFinalTarget = (comparison: Comparison): boolean =>
  "aim" in comparison &&
  comparison.condition.of === "final" &&
  comparison.condition.figure === "attainment" &&
  ("from" in comparison.condition ? comparison.condition.from : comparison.condition.above) === 1;

function reasonOf(
  comparison: Comparison,
  standing: Standing,
  said: FigureFacts,
  isFurther: boolean,
): Reason {
  if (!("aim" in comparison)) return reasonOfChange(comparison, said, isFurther);
  const { condition, ratio, isFromBaseline, isMet } = comparison;
  if (asksForFinalTarget(comparison) && isMet) return { code: "final-target-met", ...said };
  const toward = towardOf(comparison.aim, standing);
  switch (condition.figure) {
    case "pace":
      if (isMet || ratio === null) return { code: "expectation-met", ...said };
      return { code: "pace", ...said, ratio, isFromBaseline };
    case "attainment":
      return comparison.aim.is === "share" && standing.years
        ? { code: "share-of-target", ...said, isMet, ratio, toward, years: standing.years }
        : { code: "attainment", ...said, isMet, ratio, toward };
    case "progress":
      return { code: "progress", ...said, isMet, ratio };
    case "deviation":
      return { code: "deviation", ...said, isMet, ratio, toward };
  }
}

/** What the actual was compared with, as far as words need it. */
function towardOf({ is, number }: AimFigure, { line, fiscalYear }: Standing): Toward {
  const due = line.dueTarget?.fiscalYear ?? null;
  return { is, number, fiscalYear: is === "due" ? due : fiscalYear };
}

const CODES_OF_CHANGE = {
  baseline: "change-since-baseline",
  "last-year": "change-since-last-year",
} as const satisfies Readonly<Record<ReferenceName, string>>;

function reasonOfChange(
  { condition, reference, change, tolerance }: ChangeComparison,
  said: FigureFacts,
  isFurther: boolean,
): Reason {
  const code = CODES_OF_CHANGE[condition.since];
  return { code, ...said, reference, change, tolerance, isFurther };
}

const CODES_OF_MISSING = {
  expectation: "no-expectation",
  ratio: "no-ratio",
  baseline: "no-start",
  "last-year": "no-last-year",
  "plan-years": "no-plan-years",
} as const satisfies Readonly<Record<Missing, string>>;

/** Why there is no class: nothing is due yet, or something is missing that the preset compares with. */
export function reasonWhyOpen(
  outcome: Exclude<GradeOutcome, { readonly found: "grade" }>,
  { line, fiscalYear }: Standing,
  said: FigureFacts,
): Reason {
  if (outcome.found === "unknown") return { code: CODES_OF_MISSING[outcome.missing], ...said };
  const years = line.points.map((point) => point.fiscalYear).filter((year) => year > fiscalYear);
  return { code: "target-ahead", ...said, nextYear: years.length > 0 ? Math.min(...years) : null };
}

import type { Content } from "../canvas/canvas";
import type { Draw } from "../draw";
import { figureAt, figureRun, type FigureRun, type FigureStyle } from "./figures";
import type { IndicatorName } from "./names";
import type { PlanWords } from "./plan-words";
import { prose } from "./prose";

/** What an indicator has for a year or for its plan as a whole; a blank text where nothing was typed. */
export type IndicatorContent = {
  readonly name: string;
  readonly unit: string | null;
  readonly baseline: Content;
  readonly finalTarget: Content;
  target(year: number): Content;
  actual(year: number): Content;
};

export type ProseName = "content" | "result" | "challenge" | "next" | "remarks";

export type InitiativeContent = {
  readonly number: string;
  readonly goal: string;
  readonly name: string;
  readonly department: string;
  readonly rating: string;
  readonly indicators: readonly IndicatorContent[];
  prose(name: ProseName): string;
};

/** What a city planned and reports, before it is laid out on any sheet. */
export type PlanContent = {
  readonly name: string;
  readonly baselineYear: number;
  /** The years of the plan, in order. */
  readonly years: readonly number[];
  /** The last year that has actuals. */
  readonly reportYear: number;
  readonly ratings: readonly string[];
  /** What a policy scores, the best last. */
  readonly scores: PlanWords["scores"];
  readonly initiatives: readonly InitiativeContent[];
};

/** What the layout asks of the content. */
export type ContentNeeds = FigureStyle & {
  readonly words: PlanWords;
  /** Where one unit is stated for a whole sheet, all its indicators count in it. */
  readonly sharedUnit: string | null;
  readonly initiatives: number;
  /** At most so many indicators for an initiative. */
  readonly indicators: number;
};

const FIRST_YEARS = [2017, 2018, 2019, 2020, 2021] as const;

/** Makes up a plan out of names and figures of the kind that cities publish. */
export function makePlan(draw: Draw, needs: ContentNeeds): PlanContent {
  const first = draw.pick("first year", FIRST_YEARS);
  const length = draw.integer("years", 3, 5);
  const years = Array.from({ length }, (_, index) => first + index);
  const reported = draw.integer("reported", 1, length - 1);
  const plan = {
    name: draw.pick("plan", needs.words.plans),
    baselineYear: first - draw.integer("baseline before", 1, 2),
    years,
    reportYear: first + reported - 1,
    ratings: draw.pick("ratings", needs.words.ratings),
    scores: needs.words.scores,
  };
  return { ...plan, initiatives: makeInitiatives(draw, needs, plan) };
}

function makeInitiatives(
  draw: Draw,
  needs: ContentNeeds,
  plan: Omit<PlanContent, "initiatives">,
): readonly InitiativeContent[] {
  const suitable = needs.words.indicators.filter(
    ({ unit }) => needs.sharedUnit === null || unit === needs.sharedUnit,
  );
  const indicators = [...draw.shuffle("indicators", suitable)];
  const names = draw.shuffle("initiatives", needs.words.initiatives).slice(0, needs.initiatives);
  const goals = draw.shuffle("goals", needs.words.goals);
  const goalMark = draw.pick("goal mark", needs.words.goalMarks);
  const perGoal = draw.integer("per goal", 1, 3);
  return names.flatMap((name, index): readonly InitiativeContent[] => {
    const own = draw.under(`initiative ${index}`);
    const taken = indicators.splice(0, own.integer("indicators", 1, needs.indicators));
    if (taken.length === 0) return [];
    const at = Math.min(Math.floor(index / perGoal), goals.length - 1);
    return [
      {
        number: String(index + 1),
        goal: `${goalMark}${at + 1} ${goals[at] ?? ""}`,
        name,
        department: own.pick("department", needs.words.departments),
        rating: own.pick("rating", plan.ratings),
        indicators: taken.map((indicator) =>
          makeIndicator(own.under(indicator.name), indicator, needs, plan),
        ),
        prose: (proseName) => prose(own.under(proseName), needs.words.sentences),
      },
    ];
  });
}

function makeIndicator(
  draw: Draw,
  { name, unit, kind }: IndicatorName,
  style: FigureStyle,
  { years, reportYear }: Omit<PlanContent, "initiatives">,
): IndicatorContent {
  const run: FigureRun = figureRun(draw, kind, unit, years.length);
  const at = (what: string, step: number): Content => figureAt(draw.under(what), run, step, style);
  const stepOf = (year: number): number => year - (years[0] ?? year) + 1;
  const lastYear = years.at(-1) ?? reportYear;
  const plansEveryYear = draw.chance("plans every year", 0.75);
  return {
    name,
    unit,
    baseline: draw.chance("no baseline", 0.1) ? "" : at("baseline", 0),
    finalTarget: at("final target", years.length),
    target: (year) =>
      plansEveryYear || year === lastYear ? at(`target ${year}`, stepOf(year)) : "",
    actual: (year) =>
      year > reportYear || draw.chance(`not reported ${year}`, 0.08)
        ? ""
        : at(`actual ${year}`, stepOf(year)),
  };
}

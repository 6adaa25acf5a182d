import { messagesFor } from "../../messages";
import { formatFigure, formatShare } from "./format-figure";
import type { FigureFacts, ReasonWords } from "./reasons";

const year = messagesFor("en").fiscalYear;
const yearIn = (fiscalYear: number | null): string =>
  fiscalYear === null ? "" : ` (${year(fiscalYear)})`;
const own = (label: string | null): string => (label ? ` of “${label}”` : "");

const actualIs = ({ actual, fiscalYear }: FigureFacts): string =>
  `The actual${own(actual.label)} for ${year(fiscalYear)} is ${formatFigure(actual, actual.number)}`;

const targetIs = ({ finalTarget: { measure, fiscalYear } }: FigureFacts): string =>
  `the target ${formatFigure(measure, measure.number)}${yearIn(fiscalYear)}`;

function aimIs({ baseline, expected, finalTarget, fiscalYear, isOwnTarget }: FigureFacts): string {
  const aim = formatFigure(finalTarget.measure, expected ?? 0);
  if (isOwnTarget) return `the target of ${aim} for ${year(fiscalYear)}`;
  const from = baseline
    ? ` from ${formatFigure(baseline.measure, baseline.measure.number)}${yearIn(baseline.fiscalYear)}`
    : "";
  const to = `${formatFigure(finalTarget.measure, finalTarget.measure.number)}${yearIn(finalTarget.fiscalYear)}`;
  return `the ${aim} expected for ${year(fiscalYear)} on the way${from} to ${to}`;
}

function outcomeIs(ratio: number, reason: FigureFacts): string {
  if (ratio >= 1) return `which meets ${aimIs(reason)}.`;
  if (!reason.baseline) return `${formatShare(ratio)} of ${aimIs(reason)}.`;
  return ratio < 0
    ? `further from ${aimIs(reason)} than the baseline was.`
    : `${formatShare(ratio)} of the way from the baseline to ${aimIs(reason)}.`;
}

export const en: ReasonWords = {
  "final-target-met": (reason) => `${actualIs(reason)}, which meets ${targetIs(reason)}.`,
  pace: (reason) => `${actualIs(reason)}, ${outcomeIs(reason.ratio, reason)}`,
  "no-expectation": (reason) =>
    `${actualIs(reason)} and ${targetIs(reason)} is set, but without a baseline or a target for the years between nothing can be expected for the year.`,
  "stage-finished": ({ planned, reached, fiscalYear }) =>
    `“${planned}” was planned for ${year(fiscalYear)} and “${reached}” is reported: finished.`,
  "stage-reached": ({ planned, reached, fiscalYear }) =>
    `“${planned}” was planned for ${year(fiscalYear)} and “${reached}” is reported: as planned.`,
  "stage-behind": ({ planned, reached, fiscalYear }) =>
    `“${planned}” was planned for ${year(fiscalYear)}, but only “${reached}” is reported.`,
  direction: ({ actual, baseline, target, fiscalYear, outcome }) => {
    const ends = {
      followed: "it moved as wanted",
      unchanged: "it did not move",
      opposed: "it moved the other way",
    };
    return `The actual for ${year(fiscalYear)} is ${formatFigure(actual, actual.number)} against the baseline ${formatFigure(baseline.measure, baseline.measure.number)}${yearIn(baseline.fiscalYear)}; the target says “${target}”, and ${ends[outcome]}.`;
  },
  "no-target": () => "There is no target in figures, so nothing can be judged.",
  "measures-differ": () =>
    "The parts of target and actual do not answer each other, so nothing can be judged.",
  "words-only": () => "Target or actual is in words, so the figures cannot judge it.",
  "no-place-for-actual": () => "The form has no place for an actual, so nothing can be judged.",
  "kinds-differ": ({ actual }) =>
    `Target and actual “${actual}” are of different kinds (figure, stage).`,
  "direction-unclear": ({ target }) => `The target “${target}” does not say what is better.`,
  "no-baseline": ({ target }) =>
    `The target says “${target}”, but there is no baseline to compare with.`,
  "actual-blank": ({ fiscalYear }) => `The actual for ${year(fiscalYear)} is blank.`,
  "actual-absent": ({ fiscalYear, text }) => `The actual for ${year(fiscalYear)} says “${text}”.`,
  "no-actual-for-year": ({ fiscalYear, latestYear, latest }) =>
    `The form has no place for the actual of ${year(fiscalYear)} (the latest${latestYear === null ? "" : `, for ${year(latestYear)},`} is “${latest}”).`,
  "before-first-target": ({ firstYear }) =>
    `The first target is for ${year(firstYear)}, which has not come yet.`,
};

import { messagesFor } from "../../messages";
import { formatComputed, formatFigure, formatShare, formatTarget } from "./format-figure";
import type { FigureFacts, ReasonWords } from "./reasons";

const year = messagesFor("en").fiscalYear;
const yearIn = (fiscalYear: number | null): string =>
  fiscalYear === null ? "" : ` (${year(fiscalYear)})`;

const actualIs = ({ label, actual, fiscalYear }: FigureFacts): string =>
  `The actual${label ? ` of “${label}”` : ""} for ${year(fiscalYear)} is ${formatFigure(actual)}`;

const targetIs = ({ finalTarget: { measure, fiscalYear } }: FigureFacts): string =>
  `the target of ${formatTarget(measure, "en")}${yearIn(fiscalYear)}`;

function aimIs(reason: FigureFacts): string {
  const { baseline, expected, finalTarget, fiscalYear, isOwnTarget, aim } = reason;
  if (isOwnTarget) return `the target of ${formatTarget(aim, "en")} for ${year(fiscalYear)}`;
  const from = baseline
    ? ` from the baseline of ${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}`
    : "";
  const expectation = formatComputed(finalTarget.measure, expected ?? 0);
  return `the ${expectation} expected for ${year(fiscalYear)} on the way${from} to ${targetIs(reason)}`;
}

const otherPartsMeetToo = ({ partCount }: FigureFacts): string =>
  partCount > 1 ? " The other parts meet theirs too." : "";
const isWorstPart = ({ partCount }: FigureFacts): string =>
  partCount > 1 ? " (Judged by the part that is furthest behind.)" : "";

function paceIs(ratio: number, isFromBaseline: boolean, reason: FigureFacts): string {
  if (!isFromBaseline) return `${formatShare(ratio)} of ${aimIs(reason)}.`;
  if (ratio < 0) return `worse than the baseline, against ${aimIs(reason)}.`;
  return ratio === 0
    ? `no further than the baseline, against ${aimIs(reason)}.`
    : `${formatShare(ratio)} of the way from the baseline to ${aimIs(reason)}.`;
}

export const en: ReasonWords = {
  "final-target-met": (reason) =>
    `${actualIs(reason)}, which meets ${targetIs(reason)}.${otherPartsMeetToo(reason)}`,
  "expectation-met": (reason) =>
    `${actualIs(reason)}, which meets ${aimIs(reason)}.${isWorstPart(reason)}`,
  pace: (reason) =>
    `${actualIs(reason)}, ${paceIs(reason.ratio, reason.isFromBaseline, reason)}${isWorstPart(reason)}`,
  "no-expectation": (reason) =>
    `${actualIs(reason)} against ${targetIs(reason)}, but without a baseline or a target for the years between nothing can be expected for the year.`,
  "no-ratio": (reason) =>
    `${actualIs(reason)}, which does not meet ${aimIs(reason)}; without a baseline how far it has come cannot be put as a share, so it is not judged.`,
  "direction-unknown": (reason) =>
    `${actualIs(reason)} against ${targetIs(reason)}, but nothing says clearly whether more or less is better, so it is not judged.`,
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
    return `The actual for ${year(fiscalYear)} is ${formatFigure(actual)} against the baseline ${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}; the target says “${target}”, and ${ends[outcome]}.`;
  },
  "no-target": () => "No target is stated, so nothing can be judged.",
  "measures-differ": ({ actual }) =>
    `The actual “${actual}” has figures that cannot be compared with the target's: their parts, units or scales differ. It is not judged.`,
  "words-only": () => "The actual is neither a figure nor a stage, so it cannot be judged.",
  "no-place-for-actual": () => "The form has no place for an actual, so nothing can be judged.",
  "kinds-differ": ({ actual }) =>
    `The target and the actual “${actual}” are of different kinds (figure, stage, words), so nothing can be judged.`,
  "direction-unclear": ({ target }) =>
    `The target “${target}” alone does not say which figures would be good, so nothing can be judged.`,
  "relative-target": ({ target }) =>
    `The target “${target}” says only how far to go and no figure to reach, so nothing can be judged.`,
  "no-baseline": ({ target }) =>
    `The target says “${target}”, but there is no baseline to compare with.`,
  "actual-blank": ({ fiscalYear }) => `The actual for ${year(fiscalYear)} is blank.`,
  "actual-absent": ({ fiscalYear, text }) => `The actual for ${year(fiscalYear)} says “${text}”.`,
  "not-measured": ({ fiscalYear, text }) =>
    `The actual for ${year(fiscalYear)} is stated as “${text}”, so it is not judged.`,
  "year-running": ({ fiscalYear }) =>
    `${year(fiscalYear)} has not ended yet, and no actual is reported so far.`,
  "no-actual-for-year": ({ fiscalYear, latestYear, latest }) =>
    `The form has no place for the actual of ${year(fiscalYear)} (the latest${latestYear === null ? "" : `, for ${year(latestYear)},`} is “${latest}”).`,
  "before-first-target": ({ firstYear }) =>
    `The first target is for ${year(firstYear)}, which has not come yet.`,
};

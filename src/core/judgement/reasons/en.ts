import { formatComputed, formatFigure, formatShare, hasShare } from "./format-figure";
import {
  year,
  yearIn,
  actualIs,
  targetIs,
  aimIs,
  partsAre,
  paceIs,
  towardIs,
  metOrNot,
  distanceIs,
  moved,
  further,
} from "./en-phrases";
import type { ReasonWords } from "./reasons";

export const en: ReasonWords = {
  "final-target-met": (reason) =>
    `${actualIs(reason)}, which meets ${targetIs(reason)}.${partsAre(reason)}`,
  "expectation-met": (reason) =>
    `${actualIs(reason)}, which meets ${aimIs(reason)}.${partsAre(reason)}`,
  pace: (reason) =>
    `${actualIs(reason)}, ${paceIs(reason.ratio, reason.isFromBaseline, reason)}${partsAre(reason)}`,
  attainment: (reason) => {
    const { ratio, toward, isMet } = reason;
    const is = hasShare(ratio) ? `${formatShare(ratio)} of` : metOrNot(isMet);
    return `${actualIs(reason)}, ${is} ${towardIs(reason, toward)}.${partsAre(reason)}`;
  },
  progress: (reason) => {
    const { ratio, baseline, isMet } = reason;
    if (!hasShare(ratio)) return `${actualIs(reason)}, ${metOrNot(isMet)} ${targetIs(reason)}.`;
    const start = baseline
      ? ` of ${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}`
      : "";
    const is = ratio < 0 ? "worse than" : `${formatShare(ratio)} of the way from`;
    const goal = ratio < 0 ? `, against ${targetIs(reason)}` : ` to ${targetIs(reason)}`;
    return `${actualIs(reason)}, ${is} the baseline${start}${goal}.${partsAre(reason)}`;
  },
  deviation: (reason) => {
    const { ratio, toward, isMet } = reason;
    const is =
      hasShare(ratio) && !isMet
        ? `${distanceIs(reason.actual, reason.actual.number - toward.number, -ratio)}short of`
        : metOrNot(isMet);
    return `${actualIs(reason)}, ${is} ${towardIs(reason, toward)}.${partsAre(reason)}`;
  },
  "share-of-target": (reason) => {
    const { ratio, toward, years, isMet, finalTarget } = reason;
    const is = hasShare(ratio) ? `${formatShare(ratio)} of` : metOrNot(isMet);
    return `${actualIs(reason)}, ${is} the ${formatComputed(finalTarget.measure, toward.number)} that ${years.gone} of ${years.all} years make of ${targetIs(reason)}.${partsAre(reason)}`;
  },
  "change-since-baseline": (reason) =>
    `${further(reason)} ${moved(reason, reason.reference.measure)} the baseline of ${formatFigure(reason.reference.measure)}${yearIn(reason.reference.fiscalYear)}.${partsAre(reason)}`,
  "change-since-last-year": (reason) =>
    `${further(reason)} ${moved(reason, reason.reference.measure)} the ${formatFigure(reason.reference.measure)} of the year before.${partsAre(reason)}`,
  "target-ahead": (reason) =>
    `${actualIs(reason)}. The next target${yearIn(reason.nextYear)} is not due yet, so it is too early to call it met or missed.`,
  "no-start": (reason) =>
    `${actualIs(reason)} against ${targetIs(reason)}, but there is no baseline, which this method needs, so it is not judged.`,
  "no-last-year": (reason) =>
    `${actualIs(reason)}, but there is no actual of the year before, which this method compares with, so it is not judged.`,
  "no-plan-years": (reason) =>
    `${actualIs(reason)} against ${targetIs(reason)}, but the plan's first or last year is unknown, which this method needs, so it is not judged.`,
  maintained: (reason) => {
    const { actual, baseline, target, fiscalYear } = reason;
    const before = `the baseline of ${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}`;
    return `The actual for ${year(fiscalYear)} is ${formatFigure(actual)}, ${moved(reason, baseline.measure)} ${before}; the target says “${target}”.`;
  },
  score: ({ fiscalYear, text, isOwn }) =>
    isOwn
      ? `Judged by the department's own score “${text}”; there is no target figure.`
      : `The score for ${year(fiscalYear)} is “${text}”.`,
  "deadline-met": ({ target, reached, fiscalYear }) =>
    `The deadline says “${target}”, and “${reached}” is reported for ${year(fiscalYear)}: finished in time.`,
  "deadline-met-late": ({ target, reached, fiscalYear }) =>
    `The deadline says “${target}”, and “${reached}” is reported for ${year(fiscalYear)}: finished, though late.`,
  "deadline-ahead": ({ target, reached, fiscalYear }) =>
    `The deadline “${target}” has not come yet; “${reached}” is reported for ${year(fiscalYear)}.`,
  "deadline-passed": ({ target, reached, fiscalYear }) =>
    `The deadline “${target}” has passed, but “${reached}” is reported for ${year(fiscalYear)}: not finished.`,
  "actual-awaited": ({ fiscalYear, text }) =>
    `The actual for ${year(fiscalYear)} says “${text}” and is not reported yet. Enter it as soon as it is known.`,
  "not-applicable": ({ fiscalYear, text }) =>
    `${year(fiscalYear)} is stated as “${text}”, so there is nothing to judge.`,
  finished: ({ fiscalYear, text }) =>
    `The actual for ${year(fiscalYear)} says “${text}”: no figures are to be expected any more, so it is not judged.`,
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
  direction: ({ actual, baseline, since, target, fiscalYear, outcome }) => {
    const before = since === "baseline" ? "the baseline" : "the year before,";
    const ends = {
      followed: "it moved as wanted",
      unchanged: "it did not move",
      opposed: "it moved the other way",
    };
    return `The actual for ${year(fiscalYear)} is ${formatFigure(actual)} against ${before} ${formatFigure(baseline.measure)}${yearIn(baseline.fiscalYear)}; the target says “${target}”, and ${ends[outcome]}.`;
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

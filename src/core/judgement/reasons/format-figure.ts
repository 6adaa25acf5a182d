import type { Measure } from "../../indicators";
import { messagesFor, type Locale } from "../../messages";

const DECIMALS_OF_COMPUTED = 2;
const DECIMALS_OF_STATED = 6;
const PER_MILLE = 1000;
const THOUSAND = 1000;

/** Keeps a share such as 0.58, which a computer holds as 0.57999…, from losing its last digit when it is cut off. */
const BINARY_NOISE = 1e-6;

/** A number with thousands separators and up to so many decimals: 81,571 or 73.6. */
function formatNumber(number: number, mostDecimals: number): string {
  if (Number.isInteger(number) && number >= 0 && number < THOUSAND) return String(number);
  const [whole = "0", decimals] = Math.abs(number).toFixed(mostDecimals).split(".");
  const separated = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const rest = decimals?.replace(/0+$/, "") ?? "";
  const shown = rest === "" ? separated : `${separated}.${rest}`;
  return number < 0 && shown !== "0" ? `−${shown}` : shown;
}

/** A share as a percentage, cut off after one decimal so that it never looks better than it is: 0.8999 is 89.9%. */
export const formatShare = (share: number): string =>
  `${formatNumber(Math.floor(share * PER_MILLE + BINARY_NOISE) / (PER_MILLE / 100), 1)}%`;

/** A missing share as a percentage, rounded up after one decimal so that it never looks smaller than it is: 0.1001 is 10.1%. */
export const formatShortfall = (share: number): string =>
  `${formatNumber(Math.ceil(share * PER_MILLE - BINARY_NOISE) / (PER_MILLE / 100), 1)}%`;

/** A measure as people write it, with all its decimals: 68.9%. */
export const formatFigure = ({ number, unit }: Pick<Measure, "number" | "unit">): string =>
  `${formatNumber(number, DECIMALS_OF_STATED)}${unit ?? ""}`;

/** A computed number in a measure's unit, with one decimal more than the measure has, and at least two. */
export function formatComputed({ number: model, unit }: Measure, number: number): string {
  const decimals = String(model).split(".")[1]?.length ?? 0;
  return `${formatNumber(number, Math.max(DECIMALS_OF_COMPUTED, decimals + 1))}${unit ?? ""}`;
}

/** A target as people write it, with its comparator: 13%以上. */
export function formatTarget(target: Measure, locale: Locale): string {
  const figure = formatFigure(target);
  return target.comparator ? messagesFor(locale).comparators[target.comparator](figure) : figure;
}

/** A distance in points of a percentage, with up to two decimals: 3, or 2.74. */
export const formatPoints = (points: number): string => formatNumber(points, DECIMALS_OF_COMPUTED);

/** Whether a ratio can be put as a percentage; none of a target of none can. */
export const hasShare = (ratio: number | null): ratio is number =>
  ratio !== null && Number.isFinite(ratio);

import { cleanNumber, normaliseText } from "../../indicators";
import { defineIndicatorRule } from "../define-rule";
import { reportsOf } from "../narrative-kinds";
import { words } from "./words";

const COUNT = "(\\d[\\d,]*) ?([一-龠]{1,3}|[かカヶ]所)";
/** 57事業の成果指標のうち、目標達成が49事業、… or 44課中19課. */
const WHOLE = new RegExp(`${COUNT}[^。\\n]{0,30}?(?:のうち|中)[、,]?`, "g");
/** A share that lies farther from the reported figure than this speaks of something else. */
const NEAR = 5;
const WHOLE_IN_PERCENT = 100;

type Share = { readonly part: number; readonly whole: number; readonly unit: string };

const numberOf = (digits: string): number => Number(digits.replaceAll(",", ""));

/** The shares that a text names by two counts of the same thing. */
function sharesIn(text: string): readonly Share[] {
  return [...text.matchAll(WHOLE)].flatMap((match) => {
    const [found, digits = "", unit = ""] = match;
    const whole = numberOf(digits);
    const [sentence = ""] = text.slice(match.index + found.length).split(/[。\n]/);
    return [...sentence.matchAll(new RegExp(COUNT, "g"))].flatMap(
      ([, part = "", partUnit = ""]) => {
        const isPart = partUnit.startsWith(unit) && whole > 0 && numberOf(part) <= whole;
        return isPart ? [{ part: numberOf(part), whole, unit }] : [];
      },
    );
  });
}

const percentOf = ({ part, whole }: Share): number =>
  cleanNumber((part / whole) * WHOLE_IN_PERCENT);

/** Whether a share was rounded or cut off to the figure reported. */
function gives(share: Share, reported: number, decimals: number): boolean {
  const [shifted, wanted] = [percentOf(share), reported].map((each) =>
    cleanNumber(each * 10 ** decimals),
  );
  return [Math.round(shifted ?? 0), Math.floor(shifted ?? 0)].includes(wanted ?? NaN);
}

export const proseFigureDiffers = defineIndicatorRule({
  id: "prose-figure-differs",
  group: "sums",
  severity: "warning",
  words,
  check: ({ indicator, facts: { actual } }) => {
    const [measure] = actual?.measures ?? [];
    if (!actual || !measure || measure.unit !== "%" || actual.measures.length > 1) {
      return "not-applicable";
    }
    const reported = measure.number;
    const shares = reportsOf(indicator).flatMap(({ text, cell }) =>
      sharesIn(normaliseText(text)).map((share) => ({ share, cell })),
    );
    const near = shares.filter(({ share }) => Math.abs(percentOf(share) - reported) <= NEAR);
    const [nearest] = [...near].sort(
      (one, other) =>
        Math.abs(percentOf(one.share) - reported) - Math.abs(percentOf(other.share) - reported),
    );
    if (!nearest) return "not-applicable";
    const decimals = normaliseText(actual.text).match(/\d\.(\d+)/)?.[1]?.length ?? 0;
    if (near.some(({ share }) => gives(share, reported, decimals))) return [];
    const { share, cell } = nearest;
    const percent = percentOf(share).toFixed(Math.max(decimals, 1));
    const data = { indicator: indicator.name, text: actual.text, ...share, percent };
    return [{ cell: actual.cell, related: [cell], data }];
  },
});

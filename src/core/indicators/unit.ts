import { normaliseText } from "./normalise-text";
import { rememberByText } from "./remember-by-text";
import { factorOf } from "./scale-word";

/** A unit with the factor by which a figure in it counts in single units: 千円 is 円 by 1,000. */
export type ScaledUnit = { readonly unit: string; readonly scale: number };

/** Scale words by their factor, longer ones first so that 百万 is not read as 百 and 万. */
export const SCALES: readonly (readonly [word: string, factor: number])[] =
  "千億 百億 十億 千万 百万 億 兆 万 千".split(" ").map((word) => [word, factorOf(word)]);

const NO_UNIT = /^[-‐―—–ー―]*$/;

/** Reads what a 単位 cell says (千円, 人, ％); null where it says that there is none. */
export const parseUnit = rememberByText((text): ScaledUnit | null => {
  const normalised = normaliseText(text).replace(/\s/g, "");
  if (NO_UNIT.test(normalised)) return null;
  const scale = SCALES.find(([word]) => normalised.startsWith(word) && normalised !== word);
  return scale
    ? { unit: normalised.slice(scale[0].length), scale: scale[1] }
    : { unit: normalised, scale: 1 };
});

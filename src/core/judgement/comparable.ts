import { normaliseText, SCALES, type IndicatorValue, type Measure } from "../indicators";

/** A value as far as its figures go, with the text that tells a written unit from the column's. */
export type Written = Pick<IndicatorValue, "kind" | "measures" | "text">;

const PERCENT = "%";
const WHOLE_IN_PERCENT = 100;
const SCALE = new RegExp(`\\d\\s?(${SCALES.map(([word]) => word).join("|")})`);

/** One spelling for units that people write in several ways: 名 is 人, か所 and カ所 are 箇所. */
const spelled = (unit: string): string =>
  unit === "名" ? "人" : unit.replace(/^[かカヵヶケ個](?=[所月]$)/, "箇");

/** Whether two units are stated and the same, whatever their spelling. */
export const isSameUnit = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && (one === other || spelled(one) === spelled(other));

/** A character of any scale word. */
const OF_SCALE = /[十百千万億兆]/;

/** The factor of the scale word that a text writes: 1,000 for 81,571千円; 1 where it writes none. */
function writtenScale(text: string): number {
  if (!OF_SCALE.test(text)) return 1;
  const word = SCALE.exec(normaliseText(text))?.[1];
  return SCALES.find(([scale]) => scale === word)?.[1] ?? 1;
}

const writesUnit = ({ text }: Written, unit: string | null): boolean =>
  unit !== null && normaliseText(text).includes(unit);

/** Whether a figure comes nearer to another one when it is taken that many times. */
function isNearerWith(factor: number, number: number, other: number): boolean {
  const distance = (times: number): number => Math.abs(Math.log((number * times) / other));
  return number > 0 && other > 0 && distance(factor) < distance(1);
}

/** A bare 394,921 beside 90,000千円, or a bare 0.648 beside 71%, may be counted in the other's scale: nobody can tell. */
function mayLackScale(bare: Measure, inText: Written, full: Measure, other: Written): boolean {
  const isShare = full.unit === PERCENT && bare.number < 1;
  const scale = isShare ? WHOLE_IN_PERCENT : writtenScale(other.text);
  if (scale === 1 || !isNearerWith(scale, bare.number, full.number)) return false;
  return writtenScale(inText.text) === 1 && !writesUnit(inText, bare.unit);
}

/** A figure without a unit can be a percentage only up to a hundred. */
const isTooLargeForShare = (bare: Measure, full: Measure): boolean =>
  bare.unit === null && full.unit === PERCENT && bare.number > WHOLE_IN_PERCENT;

/** Whether two figures count the same thing on the same scale, as far as their cells tell. */
export function areComparable(
  one: Measure,
  inOne: Written,
  other: Measure,
  inOther: Written,
): boolean {
  const unitsAgree = one.unit === null || other.unit === null || isSameUnit(one.unit, other.unit);
  return (
    unitsAgree &&
    !isTooLargeForShare(one, other) &&
    !isTooLargeForShare(other, one) &&
    !mayLackScale(one, inOne, other, inOther) &&
    !mayLackScale(other, inOther, one, inOne)
  );
}

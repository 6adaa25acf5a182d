import { normaliseText, type Measure } from "../indicators";
import type { SurveyTolerance } from "./preset";

/** Names of figures that are asked of a sample of people. */
const ASKED_OF_PEOPLE =
  /満足度|(?:思う|感じる|感じている|考える|知っている|満足している)[^。]{0,8}(?:割合|率)|意識調査|意識(?:が|を持つ|をもつ|の高い)|認知度|アンケート|世論調査|市民調査/;

/** The quantile of the normal distribution for a margin of 95 %. */
const TWO_SIDED_95 = 1.96;

const WHOLE = 100;

/** How many people answered, where the cell says so: 64.8%（n=1,162）. */
const SAMPLE_SIZE = /^n=([\d,]+)$/i;

/** Whether a percentage comes from a survey, by the indicator's name. */
export const isSurveyFigure = (name: string, { unit }: Measure): boolean =>
  unit === "%" && ASKED_OF_PEOPLE.test(normaliseText(name));

function sampleSizeOf({ qualifiers }: Measure): number | null {
  const written = qualifiers.map((words) => SAMPLE_SIZE.exec(words)?.[1]).find(Boolean);
  return written ? Number(written.replace(/,/g, "")) : null;
}

/** The half width of the 95 % interval of a share in percent, in points: 1.96 × √(p(1−p)/n). */
function marginOf(percent: number, sampleSize: number): number {
  const share = Math.min(Math.max(percent / WHOLE, 0), 1);
  return WHOLE * TWO_SIDED_95 * Math.sqrt((share * (1 - share)) / sampleSize);
}

/**
 * Within how many points of an earlier figure a survey figure counts as unchanged: fixed
 * (https://www.city.fukuoka.lg.jp/data/open/cnt/3/67225/1/04_shiryou1-1.txt: less than ±3), or the margin of the
 * number of people asked, the one beside the earlier figure before the preset's. Null for figures that are no survey's.
 */
export function toleranceOf(
  name: string,
  before: Measure,
  tolerance: SurveyTolerance | null,
): number | null {
  if (tolerance === null || !isSurveyFigure(name, before)) return null;
  if ("points" in tolerance) return tolerance.points;
  return marginOf(before.number, sampleSizeOf(before) ?? tolerance.sampleSize);
}

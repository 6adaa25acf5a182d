import type { Measure } from "../indicator";

const MILESTONE =
  /((?:令和|平成|[RH])\s?(?:元|\d{1,2})(?:年度末?|末)?)までに\s?(\d+(?:\.\d+)?)\s?([^\s\d(R令]{0,4}?)\s?(\(累計\))?(?=\s|$|[、,・])/g;

/**
 * Reads figures that are due one after another (R7までに1 R9までに2（累計）); the label of each is the year it
 * is due in. Null where the normalised text says anything else besides.
 */
export function parseMilestones(text: string, unit: string | null): readonly Measure[] | null {
  const matches = [...text.matchAll(MILESTONE)];
  const rest = text.replace(MILESTONE, "").replace(/[\s、,・]/g, "");
  if (matches.length === 0 || rest !== "") return null;
  return matches.map(([, due, figure, ownUnit, cumulative]) => ({
    label: due ?? null,
    number: Number(figure),
    unit: ownUnit || unit,
    comparator: null,
    qualifiers: ["までに", ...(cumulative ? ["累計"] : [])],
  }));
}

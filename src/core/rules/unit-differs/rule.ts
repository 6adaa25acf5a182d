import { isSameUnit } from "../../judgement/comparable";
import { defineIndicatorRule } from "../define-rule";
import { type FigurePoint, type FigureSeries } from "../figure-series";
import { words } from "./words";

const hasUnit = ({ measure }: FigurePoint): boolean => measure.unit !== null;

/** Whether a series has figures of different units. */
const isMixed = ([first, ...rest]: FigureSeries): boolean =>
  rest.some(({ measure }) => !isSameUnit(measure.unit, first?.measure.unit ?? null));

const ofUnit = (series: FigureSeries, unit: string | null): FigureSeries =>
  series.filter(({ measure }) => isSameUnit(measure.unit, unit));

/** What the others are held against: a figure of the unit that most have, the last target's where units are as many. */
function measureOf(series: FigureSeries): FigurePoint | undefined {
  const support = ({ measure }: FigurePoint): number => ofUnit(series, measure.unit).length;
  return [...series]
    .reverse()
    .sort((one, other) => support(other) - support(one) || roleOrder(other) - roleOrder(one))[0];
}

const roleOrder = ({ value: { role } }: FigurePoint): number => (role === "target" ? 1 : 0);

export const unitDiffers = defineIndicatorRule({
  id: "unit-differs",
  group: "values",
  severity: "warning",
  words,
  check: ({ indicator, series: all }) => {
    const series = all
      .map((points) => points.filter(hasUnit))
      .filter((points) => points.length > 1);
    if (series.length === 0) return "not-applicable";
    return series.filter(isMixed).flatMap((points) => {
      const wanted = measureOf(points);
      return points
        .filter(({ measure }) => !isSameUnit(measure.unit, wanted?.measure.unit ?? null))
        .map(({ value }) => ({
          cell: value.cell,
          related: wanted ? [wanted.value.cell] : [],
          data: { indicator: indicator.name, text: value.text, other: wanted?.value.text ?? "" },
        }));
    });
  },
});

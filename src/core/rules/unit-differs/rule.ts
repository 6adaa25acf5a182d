import { isSameUnit } from "../../judgement/comparable";
import { defineIndicatorRule } from "../define-rule";
import { figureSeriesOf, type FigurePoint, type FigureSeries } from "../figure-series";
import { words } from "./words";

const hasUnit = ({ measure }: FigurePoint): boolean => measure.unit !== null;

/** What the others are held against: the last target, or else the first figure. */
const measureOf = (series: FigureSeries): FigurePoint | undefined =>
  series.filter(({ value }) => value.role === "target").at(-1) ?? series[0];

export const unitDiffers = defineIndicatorRule({
  id: "unit-differs",
  group: "values",
  severity: "error",
  words,
  check: ({ indicator }) => {
    const series = figureSeriesOf(indicator)
      .map((points) => points.filter(hasUnit))
      .filter((points) => points.length > 1);
    if (series.length === 0) return "not-applicable";
    return series.flatMap((points) => {
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

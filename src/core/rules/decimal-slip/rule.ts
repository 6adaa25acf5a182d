import { defineIndicatorRule } from "../define-rule";
import { canDeviate, deviationsOf } from "../deviation";
import { words } from "./words";

export const decimalSlip = defineIndicatorRule({
  id: "decimal-slip",
  group: "values",
  severity: "warning",
  words,
  check: ({ indicator, series: seriesOf }) => {
    const series = seriesOf().filter(canDeviate);
    if (series.length === 0) return "not-applicable";
    return series
      .flatMap((points) => deviationsOf(points, Infinity))
      .filter(({ kind }) => kind === "slip")
      .map(({ point, other }) => ({
        cell: point.value.cell,
        related: [other.value.cell],
        data: { indicator: indicator.name, text: point.value.text, other: other.value.text },
      }));
  },
});

import { defineIndicatorRule } from "../define-rule";
import { jumpsIn } from "../deviation";
import { words } from "./words";

export const valueJump = defineIndicatorRule({
  id: "value-jump",
  group: "values",
  severity: "warning",
  options: { times: { default: 10, least: 2, most: 1000 } },
  words,
  check: ({ indicator, studied }, option) => {
    const series = studied;
    if (series.length === 0) return "not-applicable";
    return series
      .flatMap((each) => jumpsIn(each, option("times")))
      .map(({ point, other, times }) => ({
        cell: point.value.cell,
        related: [other.value.cell],
        data: {
          indicator: indicator.name,
          text: point.value.text,
          other: other.value.text,
          times: Math.round(times > 1 ? times : 1 / times),
          isRise: times > 1,
        },
      }));
  },
});

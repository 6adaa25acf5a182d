import type { Indicator, IndicatorValue } from "../../indicators";
import type { Facts } from "../facts";
import { gradeLine } from "../grading/grade-line";
import type { Preset } from "../preset";
import { conclude, standingFor, type Conclusion } from "./conclusion";
import { linesOf } from "./lines";

/** Judges reported figures by a preset; the measure that the preset names stands for the indicator. */
export function judgeFigures(
  indicator: Indicator,
  facts: Facts,
  actual: IndicatorValue,
  preset: Preset,
): Conclusion {
  const lines = linesOf(indicator, facts, actual);
  const conclusions = lines.map((line) =>
    line
      ? gradeLine(line, facts, { name: indicator.name, partCount: lines.length, preset })
      : conclude("not-judged", { code: "measures-differ", actual: actual.text }),
  );
  const [first, ...rest] = conclusions;
  return first
    ? standingFor([first, ...rest], preset.parts)
    : conclude("not-judged", { code: "no-target" });
}

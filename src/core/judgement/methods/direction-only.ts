import { parseDirectionWord, type IndicatorValue, type Measure } from "../../indicators";
import { targetInForce, type Facts } from "../facts";
import { pairMeasures } from "../pair-measures";
import { conclude, type Conclusion } from "./conclusion";

/** Judges a target that only says 増加 or 縮減: the actual against the baseline. */
export function judgeDirection(facts: Facts, actual: IndicatorValue): Conclusion {
  const target = targetInForce(facts, ({ kind }) => kind === "direction");
  const direction = target && parseDirectionWord(target.text);
  const reported = actual.measures[0];
  const baseline = reported && pairMeasures([reported], facts.baseline?.measures ?? [])[0];
  if (!target || !reported || !direction || direction === "maintain") {
    return conclude("not-judged", { code: "direction-unclear", target: target?.text ?? "" });
  }
  if (!baseline) return conclude("not-judged", { code: "no-baseline", target: target.text });
  return compare(facts, { reported, baseline, wanted: direction, words: target.text });
}

type Comparison = {
  readonly reported: Measure;
  readonly baseline: Measure;
  readonly wanted: "increase" | "decrease";
  readonly words: string;
};

function compare(facts: Facts, { reported, baseline, wanted, words }: Comparison): Conclusion {
  const gain = (reported.number - baseline.number) * (wanted === "increase" ? 1 : -1);
  const verdict = gain > 0 ? "on-track" : gain === 0 ? "slightly-behind" : "behind";
  return conclude(verdict, {
    code: "direction",
    actual: reported,
    baseline: { measure: baseline, fiscalYear: facts.baseline?.fiscalYear ?? null },
    target: words,
    fiscalYear: facts.fiscalYear,
    outcome: gain > 0 ? "followed" : gain === 0 ? "unchanged" : "opposed",
  });
}

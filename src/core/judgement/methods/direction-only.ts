import {
  parseDirectionWord,
  type Indicator,
  type IndicatorValue,
  type Measure,
} from "../../indicators";
import { wantsLess } from "../desired-direction";
import { targetInForce, type Facts } from "../facts";
import { pairMeasures } from "../pair-measures";
import { conclude, worst, type Conclusion } from "./conclusion";

/** Judges a target that only says 増加 or 縮減: the actual against the baseline; the worst measure of several stands. */
export function judgeDirection(
  indicator: Indicator,
  facts: Facts,
  actual: IndicatorValue,
): Conclusion {
  const isDirection = ({ kind }: { readonly kind: IndicatorValue["kind"] }): boolean =>
    kind === "direction";
  const target = targetInForce(facts, isDirection) ?? facts.targets.find(isDirection);
  const text = target?.text ?? "";
  const wanted = parseDirectionWord(text);
  if (!wanted) return conclude("not-judged", { code: "relative-target", target: text });
  if (wanted === "maintain" || (wanted === "increase" && wantsLess(indicator.name))) {
    return conclude("not-judged", { code: "direction-unclear", target: text });
  }
  const baselines = pairMeasures(actual, facts.baseline);
  const [first, ...rest] = actual.measures.map((reported, index) => {
    const baseline = baselines[index];
    return baseline
      ? compare(facts, { reported, baseline, wanted, words: text })
      : conclude("not-judged", { code: "no-baseline", target: text });
  });
  return first ? worst([first, ...rest]) : conclude("not-judged", { code: "words-only" });
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

import type { Label, Preset } from "../preset";
import { COUNTS, STRAIGHT } from "./our-bands";

const A: Label = { ja: "A", en: "A" };
const B: Label = { ja: "B", en: "B" };
const UNKNOWN: Label = { ja: "－", en: "–" };

/**
 * 長与町 (施策評価, 数値目標): S the figure passes the target, A it passes the baseline, B it is level with the
 * baseline (down to 10 % below), C it has fallen, － it is not known; the year plays no part. A target that is just
 * reached is A by the letter, and B where the baseline already was the target.
 */
export const nagayo: Preset = {
  id: "nagayo",
  name: { ja: "長与町", en: "Nagayo" },
  summary: {
    ja: "S：目標値を超えている、A：基準値を超えている、B：基準値と同水準（10％以内の下落）、C：基準値より下落、－：把握できない",
    en: "S beyond the target, A beyond the baseline, B level with it (down to 10% below), C below, – unknown",
  },
  source: "https://webtown.nagayo.jp/kiji0032107/index.html",
  grades: [
    {
      verdict: "achieved",
      label: { ja: "S", en: "S" },
      when: [{ figure: "attainment", of: "final", above: 1 }],
    },
    {
      verdict: "on-track",
      label: A,
      when: [{ figure: "change", since: "baseline", above: 0 }],
    },
    {
      verdict: "slightly-behind",
      label: B,
      when: [{ figure: "change", since: "baseline", from: -0.1 }],
    },
    { verdict: "behind", label: { ja: "C", en: "C" }, when: [] },
  ],
  otherLabels: { "not-due": UNKNOWN, "not-reported": UNKNOWN, "not-judged": UNKNOWN },
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: COUNTS,
};

import type { Grade, GradeVerdict, Preset } from "../preset";
import { STRAIGHT } from "./our-bands";

/** From which attainment on so many points are given, and what they mean in our verdicts. */
const POINTS: readonly (readonly [from: number, points: number, verdict: GradeVerdict])[] = [
  [1, 7, "on-track"],
  [0.9, 6, "on-track"],
  [0.8, 5, "slightly-behind"],
  [0.7, 4, "slightly-behind"],
  [0.6, 3, "behind"],
  [0.5, 2, "behind"],
];

const labelOf = (points: number) => {
  return { ja: `${points}点`, en: points === 1 ? "1 point" : `${points} points` };
};

const LEAST: Grade = { verdict: "behind", label: labelOf(1), points: 1, when: [] };

/**
 * 佐野市 (施策貢献度評価): attainment gives 7 points at 100 %, 6 from 90 %, 5 from 80 % and so on down to 1 below 50 %;
 * a measure is the mean attainment of its indicators, without a cap, put into points. Three more points for its policy
 * are given by people and the four classes of the sum are not published in figures, so points are all that is judged.
 */
export const sano: Preset = {
  id: "sano",
  name: { ja: "佐野市", en: "Sano" },
  summary: {
    ja: "達成率100％以上で7点、90％以上で6点、80％以上で5点、以下10ポイントごとに1点ずつ下がり50％未満は1点（取組方針の3点は含まない）",
    en: "7 points at 100% attainment, 6 from 90%, 5 from 80%, one less for every 10 points down to 1 below 50% (without the 3 points for the policy)",
  },
  source:
    "https://www.city.sano.lg.jp/kurashi_gyosei/shiseijoho_nyusatsu/kaikaku_kaizennimuketatorikumi/3/naiyou/6505.html",
  grades: [
    ...POINTS.map(([from, points, verdict]): Grade => ({
      verdict,
      label: labelOf(points),
      points,
      when: [{ figure: "attainment", of: "year", from }],
    })),
    LEAST,
  ],
  path: STRAIGHT,
  parts: "worst",
  surveyTolerance: null,
  rollUp: {
    by: "mean",
    of: { figure: "attainment", of: "year" },
    cap: null,
    bands: [
      ...POINTS.map(([from, points, verdict]) => ({ from, verdict, label: labelOf(points) })),
      { from: 0, verdict: LEAST.verdict, label: LEAST.label },
    ],
  },
};

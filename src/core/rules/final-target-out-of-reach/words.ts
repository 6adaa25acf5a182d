import type { Measure } from "../../indicators";
import { formatTarget } from "../../judgement";
import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly part: string | null;
  readonly points: number;
  readonly finalYear: number;
  readonly end: string;
  readonly target: Measure;
};

export const words = {
  ja: {
    name: "最終年度に届かない見込み",
    reports: "最初の数値から最新の数値までを結んだ線を最終年度まで延ばすと、最終目標に届かない。",
    message: ({ indicator, part, points, finalYear, end, target }: Data): string =>
      `「${indicator}」${part === null ? "" : `（${part}）`}は、これまでの${points}時点の推移をそのまま延ばすと${messagesFor("ja").fiscalYear(finalYear)}に${end}となり、目標${formatTarget(target, "ja")}に届かない見込みです（単純な延長で、予測ではありません）。追加の取組か目標の見直しを検討してください。`,
  },
  en: {
    name: "Final target out of reach",
    reports:
      "A straight line from the first figure known to the newest one, continued to the final year, ends short of the final target.",
    message: ({ indicator, part, points, finalYear, end, target }: Data): string =>
      `If “${indicator}”${part === null ? "" : ` (${part})`} goes on as in the ${points} years reported, it ends at ${end} in ${messagesFor("en").fiscalYear(finalYear)}, short of ${formatTarget(target, "en")}. This is a straight continuation, not a forecast. Consider further work or another target.`,
  },
};

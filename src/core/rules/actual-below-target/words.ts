import type { Measure } from "../../indicators";
import { formatFigure, formatTarget } from "../../judgement";
import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly fiscalYear: number;
  /** What the figure is called where the cell holds several. */
  readonly part: string | null;
  readonly wanted: Measure;
  readonly found: Measure;
  readonly lowerIsBetter: boolean;
};

export const words = {
  ja: {
    name: "実績の目標未達",
    reports: "判定する年度の実績が、その年度の目標に届いていない。",
    message: ({ indicator, fiscalYear, part, wanted, found, lowerIsBetter }: Data): string =>
      `「${indicator}」の${messagesFor("ja").fiscalYear(fiscalYear)}の実績${part === null ? "" : `（${part}）`}は${formatFigure(found)}で、目標${formatTarget(wanted, "ja")}${lowerIsBetter ? "まで下がっていません" : "に届いていません"}。数値に誤りがなければ、要因と今後の対応を記載してください。`,
  },
  en: {
    name: "Actual short of target",
    reports:
      "The actual (実績) of the year judged does not meet that same year's own target (年度目標).",
    message: ({ indicator, fiscalYear, part, wanted, found, lowerIsBetter }: Data): string =>
      `The actual of “${indicator}”${part === null ? "" : ` (${part})`} for ${messagesFor("en").fiscalYear(fiscalYear)} is ${formatFigure(found)} and has not ${lowerIsBetter ? "come down to" : "reached"} the target of ${formatTarget(wanted, "en")}. If the figure is right, say why and what will be done.`,
  },
};

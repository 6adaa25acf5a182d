import type { Measure } from "../../indicators";
import { formatFigure } from "../../judgement";
import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly fiscalYear: number;
  readonly wanted: Measure;
  readonly found: Measure;
  readonly lowerIsBetter: boolean;
};

const partOf = (measure: Measure, open: string, close: string): string =>
  measure.label ? `${open}${measure.label}${close}` : "";

export const words = {
  ja: {
    name: "実績の目標未達",
    message: ({ indicator, fiscalYear, wanted, found, lowerIsBetter }: Data): string =>
      `「${indicator}」の${messagesFor("ja").fiscalYear(fiscalYear)}の実績${partOf(wanted, "（", "）")}${formatFigure(found, found.number)}が、目標${formatFigure(wanted, wanted.number)}を${lowerIsBetter ? "上回って" : "下回って"}います。数値に誤りがなければ、要因と今後の対応を記載してください。`,
  },
  en: {
    name: "Actual short of target",
    message: ({ indicator, fiscalYear, wanted, found, lowerIsBetter }: Data): string =>
      `The actual of “${indicator}”${partOf(wanted, " (", ")")} for ${messagesFor("en").fiscalYear(fiscalYear)} is ${formatFigure(found, found.number)}, ${lowerIsBetter ? "above" : "below"} the target ${formatFigure(wanted, wanted.number)}. If the figure is right, say why and what will be done.`,
  },
};

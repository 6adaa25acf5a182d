import type { Measure } from "../../indicators";
import { formatTarget } from "../../judgement";
import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly now: string;
  readonly target: Measure;
  readonly finalYear: number;
};

export const words = {
  ja: {
    name: "早期に達成した目標",
    message: ({ indicator, now, target, finalYear }: Data): string =>
      `「${indicator}」の実績${now}は、${messagesFor("ja").fiscalYear(finalYear)}の目標${formatTarget(target, "ja")}をすでに満たしています。目標の引上げや新たな目標の設定を検討してください。`,
  },
  en: {
    name: "Target met early",
    message: ({ indicator, now, target, finalYear }: Data): string =>
      `The actual of “${indicator}”, ${now}, meets the target of ${formatTarget(target, "en")} for ${messagesFor("en").fiscalYear(finalYear)} already. Consider a higher target or another one.`,
  },
};

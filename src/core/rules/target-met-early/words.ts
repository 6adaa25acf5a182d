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
    reports: "最終年度の前に実績が最終目標に達していて、判定する年度に年度目標がない。",
    message: ({ indicator, now, target, finalYear }: Data): string =>
      `「${indicator}」の実績${now}は、${messagesFor("ja").fiscalYear(finalYear)}の目標${formatTarget(target, "ja")}をすでに満たしています。目標の引上げや新たな目標の設定を検討してください。`,
  },
  en: {
    name: "Target met early",
    reports:
      "An actual meets the final target while the final year is still to come, and the year judged has no target of its own.",
    message: ({ indicator, now, target, finalYear }: Data): string =>
      `The actual of “${indicator}”, ${now}, meets the target of ${formatTarget(target, "en")} for ${messagesFor("en").fiscalYear(finalYear)} already. Consider a higher target or another one.`,
  },
};

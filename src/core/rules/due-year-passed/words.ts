import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly finalYear: number;
  readonly actual: string;
};

export const words = {
  ja: {
    name: "期限を過ぎた目標",
    reports:
      "最終年度が終わったのに、報告された実績が目標に届いていないか、予定した段階より手前にある。",
    message: ({ indicator, finalYear, actual }: Data): string =>
      `「${indicator}」は最終年度（${messagesFor("ja").fiscalYear(finalYear)}）を過ぎましたが、実績「${actual}」で目標に達していません。延長するか終了するかを決め、理由を記載してください。`,
  },
  en: {
    name: "Due year passed",
    reports:
      "The final year of an indicator is over, and what was reported for it does not meet the target, or lags behind the planned stage.",
    message: ({ indicator, finalYear, actual }: Data): string =>
      `The final year of “${indicator}” (${messagesFor("en").fiscalYear(finalYear)}) has passed, and its actual “${actual}” has not reached the target. Decide whether it goes on or ends, and say why.`,
  },
};

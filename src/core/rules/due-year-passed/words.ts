import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly finalYear: number;
  readonly actual: string;
};

export const words = {
  ja: {
    name: "期限を過ぎた目標",
    message: ({ indicator, finalYear, actual }: Data): string =>
      `「${indicator}」は最終年度（${messagesFor("ja").fiscalYear(finalYear)}）を過ぎましたが、実績「${actual}」で目標に達していません。延長するか終了するかを決め、理由を記載してください。`,
  },
  en: {
    name: "Due year passed",
    message: ({ indicator, finalYear, actual }: Data): string =>
      `The final year of “${indicator}” (${messagesFor("en").fiscalYear(finalYear)}) has passed, and its actual “${actual}” has not reached the target. Decide whether it goes on or ends, and say why.`,
  },
};

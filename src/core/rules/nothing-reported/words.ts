import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly fiscalYear: number;
};

export const words = {
  ja: {
    name: "報告の未提出",
    message: ({ indicator, fiscalYear }: Data): string =>
      `「${indicator}」は、${messagesFor("ja").fiscalYear(fiscalYear)}までの実績も進捗状況も取組状況も記入されていません。担当課に提出を依頼してください。`,
  },
  en: {
    name: "Nothing reported",
    message: ({ indicator, fiscalYear }: Data): string =>
      `“${indicator}” reports no actual, no rating and no text up to ${messagesFor("en").fiscalYear(fiscalYear)}. Ask the department to hand it in.`,
  },
};

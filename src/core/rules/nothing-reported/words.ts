import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly fiscalYear: number;
};

export const words = {
  ja: {
    name: "報告の未提出",
    reports: "判定する年度までの実績・自己評価・取組の記述が、どれも記入されていない。",
    message: ({ indicator, fiscalYear }: Data): string =>
      `「${indicator}」は、${messagesFor("ja").fiscalYear(fiscalYear)}までの実績も進捗状況も取組状況も記入されていません。担当課に提出を依頼してください。`,
  },
  en: {
    name: "Nothing reported",
    reports:
      "An indicator has places for actuals or a self-rating up to the year judged, and neither these nor any text on what was done is filled in.",
    message: ({ indicator, fiscalYear }: Data): string =>
      `“${indicator}” reports no actual, no rating and no text up to ${messagesFor("en").fiscalYear(fiscalYear)}. Ask the department to hand it in.`,
  },
};

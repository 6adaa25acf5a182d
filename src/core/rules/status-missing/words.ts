import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly fiscalYear: number;
};

export const words = {
  ja: {
    name: "自己評価の未記入",
    message: ({ indicator, fiscalYear }: Data): string =>
      `「${indicator}」の${messagesFor("ja").fiscalYear(fiscalYear)}の進捗状況（自己評価）が記入されていません。ほかの様式と同じ区分で記入してください。`,
  },
  en: {
    name: "Self-rating missing",
    message: ({ indicator, fiscalYear }: Data): string =>
      `The self-rating of “${indicator}” for ${messagesFor("en").fiscalYear(fiscalYear)} is missing. Enter one of the ratings that the other forms use.`,
  },
};

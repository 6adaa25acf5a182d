import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly fiscalYear: number;
};

export const words = {
  ja: {
    name: "自己評価の未記入",
    reports: "判定する年度の自己評価（進捗状況）の欄が空欄か「―」になっている。",
    message: ({ indicator, fiscalYear }: Data): string =>
      `「${indicator}」の${messagesFor("ja").fiscalYear(fiscalYear)}の進捗状況（自己評価）が記入されていません。ほかの様式と同じ区分で記入してください。`,
  },
  en: {
    name: "Self-rating missing",
    reports:
      "A form has a place for the self-rating (進捗状況) of the year judged, and it is blank or holds a dash.",
    message: ({ indicator, fiscalYear }: Data): string =>
      `The self-rating of “${indicator}” for ${messagesFor("en").fiscalYear(fiscalYear)} is missing. Enter one of the ratings that the other forms use.`,
  },
};

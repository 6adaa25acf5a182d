import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly fiscalYear: number;
  readonly now: string;
  readonly before: string;
};

export const words = {
  ja: {
    name: "2年続けての遅れ",
    reports: "数値や段階で見て、前年度も、判定する年度も遅れている。",
    message: ({ indicator, fiscalYear, now, before }: Data): string =>
      `「${indicator}」は${messagesFor("ja").fiscalYear(fiscalYear - 1)}の「${before}」に続き、${messagesFor("ja").fiscalYear(fiscalYear)}も「${now}」です。進め方や目標の見直しを検討してください。`,
  },
  en: {
    name: "Behind two years running",
    reports:
      "By its figures or stages an indicator was late (遅れている, やや遅れている) in the year before, and is late in the year judged.",
    message: ({ indicator, fiscalYear, now, before }: Data): string =>
      `“${indicator}” was “${before}” in ${messagesFor("en").fiscalYear(fiscalYear - 1)} and is “${now}” in ${messagesFor("en").fiscalYear(fiscalYear)}. Consider another way of working or another target.`,
  },
};

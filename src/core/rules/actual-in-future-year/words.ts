import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly fiscalYear: number;
};

export const words = {
  ja: {
    name: "まだ来ていない年度の実績",
    reports: "基準日の時点でまだ始まっていない年度の欄に、実績が入っている。",
    message: ({ indicator, text, fiscalYear }: Data): string =>
      `「${indicator}」の実績「${text}」は、基準日にまだ始まっていない${messagesFor("ja").fiscalYear(fiscalYear)}の欄にあります。年度の欄と基準日を確認してください。`,
  },
  en: {
    name: "Actual in a year to come",
    reports:
      "An actual stands in the column of a fiscal year that has not begun by the as-of date.",
    message: ({ indicator, text, fiscalYear }: Data): string =>
      `The actual “${text}” of “${indicator}” stands under ${messagesFor("en").fiscalYear(fiscalYear)}, which has not begun by the as-of date. Check the column and the date.`,
  },
};

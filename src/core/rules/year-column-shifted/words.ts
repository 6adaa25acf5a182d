import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly fiscalYear: number;
};

export const words = {
  ja: {
    name: "年度の列のずれ",
    reports:
      "ほかの指標がほぼすべて報告している最初の年度が空欄で、ほとんど報告されていない年度に実績が入っている。",
    message: ({ indicator, fiscalYear }: Data): string =>
      `「${indicator}」の実績は${messagesFor("ja").fiscalYear(fiscalYear)}まで記入され、ほかの指標が記入している最初の年度が空欄です。1列ずれて記入されていないかを確認してください。`,
  },
  en: {
    name: "Year column shifted",
    reports:
      "The actuals of an indicator leave the first year blank that nearly all others report, and run into a year that nearly nobody reports yet.",
    message: ({ indicator, fiscalYear }: Data): string =>
      `The actuals of “${indicator}” run to ${messagesFor("en").fiscalYear(fiscalYear)} and leave the first year blank that the other indicators fill in. Check that they were not entered one column off.`,
  },
};

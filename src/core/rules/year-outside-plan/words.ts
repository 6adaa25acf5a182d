import { messagesFor } from "../../messages";

type Data = {
  readonly fiscalYear: number;
  readonly first: number;
};

export const words = {
  ja: {
    name: "計画期間外の年度",
    message: ({ fiscalYear, first }: Data): string =>
      `年度の見出しが「${messagesFor("ja").fiscalYear(fiscalYear)}」と読め、ほかの年度（${messagesFor("ja").fiscalYear(first)}ほか）から離れています。元号と年数を確認してください。`,
  },
  en: {
    name: "Year outside the plan",
    message: ({ fiscalYear, first }: Data): string =>
      `The heading reads ${messagesFor("en").fiscalYear(fiscalYear)}, far from the other years (${messagesFor("en").fiscalYear(first)} and so on). Check era and year.`,
  },
};

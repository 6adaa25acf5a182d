import { messagesFor } from "../../messages";

type Data = {
  readonly fiscalYear: number;
  readonly first: number;
};

export const words = {
  ja: {
    name: "計画期間外の年度",
    reports:
      "年度の欄が、同じ指標のほかの年度から10年を超えて離れているか、設定した計画期間の外にある。",
    options: {
      gap: "ほかの年度から離れてよい年数（年）",
      from: "計画の最初の年度（西暦）",
      to: "計画の最終年度（西暦）",
    },
    message: ({ fiscalYear, first }: Data): string =>
      `年度の見出しが「${messagesFor("ja").fiscalYear(fiscalYear)}」と読め、ほかの年度（${messagesFor("ja").fiscalYear(first)}ほか）から離れています。元号と年数を確認してください。`,
  },
  en: {
    name: "Year outside the plan",
    reports:
      "A year column lies more than ten years from all others of its indicator, or outside the plan’s period where that is set.",
    options: {
      gap: "Years that columns may lie apart",
      from: "First year of the plan (western)",
      to: "Last year of the plan (western)",
    },
    message: ({ fiscalYear, first }: Data): string =>
      `The heading reads ${messagesFor("en").fiscalYear(fiscalYear)}, far from the other years (${messagesFor("en").fiscalYear(first)} and so on). Check era and year.`,
  },
};

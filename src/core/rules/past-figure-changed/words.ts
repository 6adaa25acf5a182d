import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly year: number | null;
  readonly text: string;
  readonly before: string;
  readonly file: string;
  readonly place: string;
};

export const words = {
  ja: {
    name: "過年度の数値の変更",
    message: ({ indicator, year, text, before, file }: Data): string =>
      `「${indicator}」の${year === null ? "" : messagesFor("ja").fiscalYear(year)}の「${text}」は、前の版（${file}）では「${before}」でした。訂正であれば理由を注記し、誤りであれば元に戻してください。`,
  },
  en: {
    name: "Past figure changed",
    message: ({ indicator, year, text, before, file }: Data): string =>
      `“${text}” of “${indicator}”${year === null ? "" : ` for ${messagesFor("en").fiscalYear(year)}`} was “${before}” in the version before (${file}). If it was corrected, note why; if not, put it back.`,
  },
};

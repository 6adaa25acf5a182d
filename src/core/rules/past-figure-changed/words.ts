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
    reports: "前の版のブックで報告済みの現状値や実績が、別の数値に変わっている。",
    message: ({ indicator, year, text, before, file }: Data): string =>
      `「${indicator}」の${year === null ? "" : messagesFor("ja").fiscalYear(year)}の「${text}」は、前の版（${file}）では「${before}」でした。訂正であれば理由を注記し、誤りであれば元に戻してください。`,
  },
  en: {
    name: "Past figure changed",
    reports:
      "A baseline or an actual that an older version of the workbook reported already says another figure now.",
    message: ({ indicator, year, text, before, file }: Data): string =>
      `“${text}” of “${indicator}”${year === null ? "" : ` for ${messagesFor("en").fiscalYear(year)}`} was “${before}” in the version before (${file}). If it was corrected, note why; if not, put it back.`,
  },
};

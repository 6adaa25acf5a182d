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
    name: "注記のない目標の変更",
    reports: "目標が前の版のブックと違っているのに、様式に見直しや修正の記述がない。",
    message: ({ indicator, year, text, before, file }: Data): string =>
      `「${indicator}」の${year === null ? "" : messagesFor("ja").fiscalYear(year)}の目標「${text}」は、前の版（${file}）では「${before}」でした。変更した理由と時期を注記してください。`,
  },
  en: {
    name: "Target changed without a note",
    reports:
      "A target says another figure than in an older version of the workbook, and none of the texts of its form speaks of a change (目標の見直し, 上方修正 …).",
    message: ({ indicator, year, text, before, file }: Data): string =>
      `The target “${text}” of “${indicator}”${year === null ? "" : ` for ${messagesFor("en").fiscalYear(year)}`} was “${before}” in the version before (${file}). Note when and why it was changed.`,
  },
};

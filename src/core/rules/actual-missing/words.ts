import { messagesFor } from "../../messages";

type Data = {
  readonly indicator: string;
  readonly fiscalYear: number;
  /** What stands in the cell instead of a value; null where it is blank. */
  readonly text: string | null;
};

export const words = {
  ja: {
    name: "実績の未記入",
    reports: "判定する年度の実績が空欄か、「―」「未集計」「公表待ち」などになっている。",
    message: ({ indicator, fiscalYear, text }: Data): string =>
      `「${indicator}」の${messagesFor("ja").fiscalYear(fiscalYear)}の実績が${text === null ? "空欄" : `「${text}」のまま`}です。実績を記入してください。まだ公表されていない場合は、その旨と時期を記入してください。`,
  },
  en: {
    name: "Actual missing",
    reports:
      "The actual (実績) of the fiscal year judged is left blank, or its cell holds a dash or a word such as 未集計 or 公表待ち.",
    message: ({ indicator, fiscalYear, text }: Data): string =>
      `The actual of “${indicator}” for ${messagesFor("en").fiscalYear(fiscalYear)} ${text === null ? "is blank" : `says “${text}”`}. Enter it, or say when it will be published.`,
  },
};

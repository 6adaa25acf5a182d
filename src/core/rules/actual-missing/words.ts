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
    message: ({ indicator, fiscalYear, text }: Data): string =>
      `「${indicator}」の${messagesFor("ja").fiscalYear(fiscalYear)}の実績が${text === null ? "空欄" : `「${text}」のまま`}です。実績を記入してください。まだ公表されていない場合は、その旨と時期を記入してください。`,
  },
  en: {
    name: "Actual missing",
    message: ({ indicator, fiscalYear, text }: Data): string =>
      `The actual of “${indicator}” for ${messagesFor("en").fiscalYear(fiscalYear)} ${text === null ? "is blank" : `says “${text}”`}. Enter it, or say when it will be published.`,
  },
};

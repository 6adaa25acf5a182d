type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly other: string;
};

export const words = {
  ja: {
    name: "単位の桁の相違",
    message: ({ indicator, text, other }: Data): string =>
      `「${indicator}」の「${text}」は、「${other}」と桁（円と千円、人と万人、0.648と64.8% など）が合っていないようです。単位をそろえて記入してください。`,
  },
  en: {
    name: "Scale differs",
    message: ({ indicator, text, other }: Data): string =>
      `“${text}” of “${indicator}” does not seem to be counted as “${other}” is (円 and 千円, 人 and 万人, 0.648 and 64.8%). Use one scale for all.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly other: string;
};

export const words = {
  ja: {
    name: "単位の桁の相違",
    reports:
      "同じ指標のほかの数値の約1,000倍・1万倍・100万倍になっている、または％の中に0.648のような割合がある。",
    message: ({ indicator, text, other }: Data): string =>
      `「${indicator}」の「${text}」は、「${other}」と桁（円と千円、人と万人、0.648と64.8% など）が合っていないようです。単位をそろえて記入してください。`,
  },
  en: {
    name: "Scale differs",
    reports:
      "A figure is some 1,000, 10,000 or 1,000,000 times as much as the others of its indicator, or a share is written as a part of one (0.648) among percentages.",
    message: ({ indicator, text, other }: Data): string =>
      `“${text}” of “${indicator}” does not seem to be counted as “${other}” is (円 and 千円, 人 and 万人, 0.648 and 64.8%). Use one scale for all.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly other: string;
};

export const words = {
  ja: {
    name: "読み取れない目標・現状値",
    reports:
      "同じ指標のほかの値は数値なのに、目標や現状値が、数字を含む読み取れない言葉になっている。",
    message: ({ indicator, text, other }: Data): string =>
      `「${indicator}」の「${text}」は数値として読み取れません。「${other}」と同じように、数値と単位だけを記入してください。`,
  },
  en: {
    name: "Target or baseline unreadable",
    reports:
      "A target or a baseline holds digits among words that cannot be read as a figure, while others of the same indicator are figures.",
    message: ({ indicator, text, other }: Data): string =>
      `“${text}” of “${indicator}” cannot be read as a figure. Enter a number and a unit only, as in “${other}”.`,
  },
};

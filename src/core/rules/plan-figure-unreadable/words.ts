type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly other: string;
};

export const words = {
  ja: {
    name: "読み取れない目標・現状値",
    message: ({ indicator, text, other }: Data): string =>
      `「${indicator}」の「${text}」は数値として読み取れません。「${other}」と同じように、数値と単位だけを記入してください。`,
  },
  en: {
    name: "Target or baseline unreadable",
    message: ({ indicator, text, other }: Data): string =>
      `“${text}” of “${indicator}” cannot be read as a figure. Enter a number and a unit only, as in “${other}”.`,
  },
};

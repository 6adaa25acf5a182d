type Data = {
  readonly indicator: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "数値の欄の日付",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」の「${text}」は日付になっています。「1/2」などの入力が日付に変わっていないかを確認し、数値を記入し直してください。`,
  },
  en: {
    name: "Date in place of a figure",
    message: ({ indicator, text }: Data): string =>
      `“${text}” of “${indicator}” is a date. Excel turns entries such as 1/2 into dates; enter the figure again.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "数値の欄の日付",
    reports:
      "同じ指標のほかのセルは数値なのに、日付（「1/2」がExcelで日付に変わったものなど）が入っている。",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」の「${text}」は日付になっています。「1/2」などの入力が日付に変わっていないかを確認し、数値を記入し直してください。`,
  },
  en: {
    name: "Date in place of a figure",
    reports:
      "A cell holds a date (Excel made one of 1/2), or a day typed as a number (20210331), where the other cells of the indicator hold figures.",
    message: ({ indicator, text }: Data): string =>
      `“${text}” of “${indicator}” is a date. Excel turns entries such as 1/2 into dates; enter the figure again.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "単位の列の空欄（オープンデータ）",
    message: ({ indicator, text }: Data): string =>
      `指標一覧の「${indicator}」の数値${text}に単位がありません。単位の列に記入してください。`,
  },
  en: {
    name: "Unit column blank (open data)",
    message: ({ indicator, text }: Data): string =>
      `The figure ${text} of “${indicator}” in the list has no unit. Enter it in the column of units.`,
  },
};

type Data = {
  readonly text: string;
  readonly formula: string;
};

export const words = {
  ja: {
    name: "数式の残り（オープンデータ）",
    message: ({ text, formula }: Data): string =>
      `指標一覧の「${text}」は数式（=${formula}）です。公開する前に値に置き換えてください。`,
  },
  en: {
    name: "Formula left (open data)",
    message: ({ text, formula }: Data): string =>
      `“${text}” in the list is a formula (=${formula}). Replace it by its value before publishing.`,
  },
};

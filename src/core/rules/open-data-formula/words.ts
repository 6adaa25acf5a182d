type Data = {
  readonly text: string;
  readonly formula: string;
};

export const words = {
  ja: {
    name: "数式の残り（オープンデータ）",
    reports: "指標一覧のセルに、数式が残っている。",
    message: ({ text, formula }: Data): string =>
      `指標一覧の「${text}」は数式（=${formula}）です。公開する前に値に置き換えてください。`,
  },
  en: {
    name: "Formula left (open data)",
    reports: "A cell of the list 指標一覧 holds a formula.",
    message: ({ text, formula }: Data): string =>
      `“${text}” in the list is a formula (=${formula}). Replace it by its value before publishing.`,
  },
};

type Data = {
  readonly text: string;
};

export const words = {
  ja: {
    name: "1セルに複数の値（オープンデータ）",
    reports: "指標一覧の「数値」の列の一つのセルに、複数の数値が入っている。",
    message: ({ text }: Data): string =>
      `指標一覧の数値「${text}」には複数の値が入っています。1行に1つずつ分けて記入してください。`,
  },
  en: {
    name: "Several values in a cell (open data)",
    reports: "A cell of the column 数値 of the list 指標一覧 holds several figures.",
    message: ({ text }: Data): string =>
      `The figure “${text}” of the list holds several values. Put one into each row.`,
  },
};

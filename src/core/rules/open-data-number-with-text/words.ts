type Data = {
  readonly text: string;
};

export const words = {
  ja: {
    name: "文字を含む数値（オープンデータ）",
    reports: "指標一覧の「数値」の列に、単位や記号（円、▲、コンマ）の付いた文字が入っている。",
    message: ({ text }: Data): string =>
      `指標一覧の数値「${text}」が文字として入力されています。単位や記号は単位の列に分け、数値だけを入れてください。`,
    fix: ({ text }: Data, address: string): string => `${address}の文字列「${text}」を数値に直す`,
  },
  en: {
    name: "Number with text (open data)",
    reports:
      "A cell of the column 数値 of the list 指標一覧 holds a figure as text, with its unit or sign (円, ▲, comma).",
    message: ({ text }: Data): string =>
      `The figure “${text}” of the list is text. Put units and signs into their own column, and only the number here.`,
    fix: ({ text }: Data, address: string): string =>
      `Change the text “${text}” in ${address} to a number`,
  },
};

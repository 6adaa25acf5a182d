type Data = {
  readonly text: string;
};

export const words = {
  ja: {
    name: "文字を含む数値（オープンデータ）",
    message: ({ text }: Data): string =>
      `指標一覧の数値「${text}」が文字として入力されています。単位や記号は単位の列に分け、数値だけを入れてください。`,
    fix: ({ text }: Data, address: string): string => `${address}の文字列「${text}」を数値に直す`,
  },
  en: {
    name: "Number with text (open data)",
    message: ({ text }: Data): string =>
      `The figure “${text}” of the list is text. Put units and signs into their own column, and only the number here.`,
    fix: ({ text }: Data, address: string): string =>
      `Change the text “${text}” in ${address} to a number`,
  },
};

type Data = {
  readonly text: string;
  readonly plain: string;
};

export const words = {
  ja: {
    name: "体裁のための空白（オープンデータ）",
    message: ({ text }: Data): string =>
      `指標一覧の「${text}」に、体裁を整えるための空白や改行が入っています。取り除いてください。`,
    fix: ({ plain }: Data, address: string): string => `${address}を「${plain}」に直す`,
  },
  en: {
    name: "Blanks for looks (open data)",
    message: ({ text }: Data): string =>
      `“${text}” in the list has blanks or line breaks that only shape its looks. Remove them.`,
    fix: ({ plain }: Data, address: string): string => `Change ${address} to “${plain}”`,
  },
};

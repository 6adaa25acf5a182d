type Data = {
  readonly text: string;
  readonly plain: string;
};

export const words = {
  ja: {
    name: "体裁のための空白（オープンデータ）",
    reports:
      "指標一覧の所管課・単位・区分に、前後の空白、文字の間の空白（「総 務 課」など）、改行が入っている。",
    message: ({ text }: Data): string =>
      `指標一覧の「${text}」に、体裁を整えるための空白や改行が入っています。取り除いてください。`,
    fix: ({ plain }: Data, address: string): string => `${address}を「${plain}」に直す`,
  },
  en: {
    name: "Blanks for looks (open data)",
    reports:
      "A department, a unit or a role in the list 指標一覧 has blanks at its ends, blanks between its characters (総 務 課) or line breaks.",
    message: ({ text }: Data): string =>
      `“${text}” in the list has blanks or line breaks that only shape its looks. Remove them.`,
    fix: ({ plain }: Data, address: string): string => `Change ${address} to “${plain}”`,
  },
};

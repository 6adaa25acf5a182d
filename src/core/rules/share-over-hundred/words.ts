type Data = {
  readonly indicator: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "100％を超える割合",
    reports: "「…割合」「参加率」「収納率」などの値が、100％を超えているか0％を下回っている。",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」は全体に占める割合ですが、「${text}」は0～100％の範囲にありません。小数点の位置や分母を確認してください。`,
  },
  en: {
    name: "Share over a hundred",
    reports:
      "A share of a whole (…割合, 参加率, 収納率, 取得率 …) is more than 100% or less than 0%, be it baseline, target or actual.",
    message: ({ indicator, text }: Data): string =>
      `“${indicator}” is a share of a whole, but “${text}” does not lie between 0 and 100%. Check the decimal point and what it is a share of.`,
  },
};

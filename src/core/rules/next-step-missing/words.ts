type Data = {
  readonly indicator: string;
  readonly verdict: string;
};

export const words = {
  ja: {
    name: "今後の対応の未記入",
    reports:
      "数値では遅れているのに、次年度に向けた対応や今後の取組が書かれていない（ほかの様式には書かれている）。",
    message: ({ indicator, verdict }: Data): string =>
      `「${indicator}」の判定は「${verdict}」ですが、今後の取組や次年度の対応の記載がありません。いつまでに何をするかを記入してください。`,
  },
  en: {
    name: "Next step of a late item missing",
    reports:
      "The figures of an indicator are late, and its form does not say what comes next (次年度に向けて, 今後の取組), while other forms do.",
    message: ({ indicator, verdict }: Data): string =>
      `“${indicator}” is “${verdict}”, and its form does not say what comes next. Enter what will be done and by when.`,
  },
};

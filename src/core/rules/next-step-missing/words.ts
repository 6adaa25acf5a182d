type Data = {
  readonly indicator: string;
  readonly verdict: string;
};

export const words = {
  ja: {
    name: "今後の対応の未記入",
    message: ({ indicator, verdict }: Data): string =>
      `「${indicator}」の判定は「${verdict}」ですが、今後の取組や次年度の対応の記載がありません。いつまでに何をするかを記入してください。`,
  },
  en: {
    name: "Next step of a late item missing",
    message: ({ indicator, verdict }: Data): string =>
      `“${indicator}” is “${verdict}”, and its form does not say what comes next. Enter what will be done and by when.`,
  },
};

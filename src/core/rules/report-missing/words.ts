type Data = {
  readonly indicator: string;
  readonly verdict: string;
};

export const words = {
  ja: {
    name: "遅れの説明の未記入",
    message: ({ indicator, verdict }: Data): string =>
      `「${indicator}」の判定は「${verdict}」ですが、取組状況や要因の記載がありません。遅れの要因を記入してください。`,
  },
  en: {
    name: "Explanation of a late item missing",
    message: ({ indicator, verdict }: Data): string =>
      `“${indicator}” is “${verdict}”, and its form says nothing of what was done or why. Enter the reason.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly verdict: string;
};

export const words = {
  ja: {
    name: "遅れの説明の未記入",
    reports:
      "数値では遅れているのに、取組状況や理由・課題の記述がない（ほかの様式には書かれている）。",
    message: ({ indicator, verdict }: Data): string =>
      `「${indicator}」の判定は「${verdict}」ですが、取組状況や要因の記載がありません。遅れの要因を記入してください。`,
  },
  en: {
    name: "Explanation of a late item missing",
    reports:
      "The figures of an indicator are late (遅れている, やや遅れている), and its form tells nothing of what was done or why (取組状況, 達成状況について・課題), while other forms do.",
    message: ({ indicator, verdict }: Data): string =>
      `“${indicator}” is “${verdict}”, and its form says nothing of what was done or why. Enter the reason.`,
  },
};

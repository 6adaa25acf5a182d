type Data = {
  readonly indicator: string;
  readonly selfRating: string;
  readonly verdict: string;
  readonly reason: string;
};

export const words = {
  ja: {
    name: "自己評価と判定の相違",
    reports: "所管課の自己評価（進捗状況）が、数値による判定と違っている。",
    message: ({ indicator, selfRating, verdict, reason }: Data): string =>
      `「${indicator}」の自己評価は「${selfRating}」ですが、数値による判定は「${verdict}」です。${reason}自己評価の根拠を記載するか、見直してください。`,
  },
  en: {
    name: "Self-rating differs from verdict",
    reports:
      "The department's own rating (自己評価・進捗状況) of the year says something else than the verdict (判定) from its figures.",
    message: ({ indicator, selfRating, verdict, reason }: Data): string =>
      `The self-rating of “${indicator}” is “${selfRating}”, but its figures say “${verdict}”. ${reason} Give the grounds of the self-rating or reconsider it.`,
  },
};

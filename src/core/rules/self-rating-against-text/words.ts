type Data = {
  readonly indicator: string;
  readonly selfRating: string;
  readonly sentence: string;
};

export const words = {
  ja: {
    name: "自己評価と記述の食い違い",
    reports:
      "自己評価は「順調」「達成」なのに記述では遅れている、または自己評価は遅れなのに記述では予定どおりとなっている。",
    message: ({ indicator, selfRating, sentence }: Data): string =>
      `「${indicator}」の自己評価は「${selfRating}」ですが、記述には「${sentence}」とあります。どちらかを見直すか、評価の考え方を記載してください。`,
  },
  en: {
    name: "Self-rating against its text",
    reports:
      "An item is rated 順調 or 達成, while its own text says that it is late (遅れている, 目標に届かない, 未着手); or it is rated late, while its text speaks only of work that went as planned.",
    message: ({ indicator, selfRating, sentence }: Data): string =>
      `The self-rating of “${indicator}” is “${selfRating}”, but the text says “${sentence}”. Reconsider one of them, or explain the rating.`,
  },
};

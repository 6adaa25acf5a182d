type Data = {
  readonly indicator: string;
  readonly selfRating: string;
  readonly sentence: string;
};

export const words = {
  ja: {
    name: "自己評価と記述の食い違い",
    message: ({ indicator, selfRating, sentence }: Data): string =>
      `「${indicator}」の自己評価は「${selfRating}」ですが、記述には「${sentence}」とあります。どちらかを見直すか、評価の考え方を記載してください。`,
  },
  en: {
    name: "Self-rating against its text",
    message: ({ indicator, selfRating, sentence }: Data): string =>
      `The self-rating of “${indicator}” is “${selfRating}”, but the text says “${sentence}”. Reconsider one of them, or explain the rating.`,
  },
};

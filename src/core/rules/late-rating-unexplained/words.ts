type Data = {
  readonly indicator: string;
  readonly selfRating: string;
  readonly lacksReason: boolean;
  readonly lacksNextStep: boolean;
};

export const words = {
  ja: {
    name: "説明のない「遅れ」",
    message: ({ indicator, selfRating, lacksReason, lacksNextStep }: Data): string =>
      `「${indicator}」の自己評価は「${selfRating}」ですが、${[lacksReason ? "要因" : "", lacksNextStep ? "今後の対応" : ""].filter((word) => word !== "").join("と")}の記載がありません。記入してください。`,
  },
  en: {
    name: "Late rating without explanation",
    message: ({ indicator, selfRating, lacksReason, lacksNextStep }: Data): string =>
      `“${indicator}” is rated “${selfRating}”, but its form does not give ${[lacksReason ? "the reason" : "", lacksNextStep ? "the next step" : ""].filter((word) => word !== "").join(" and ")}. Enter it.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly selfRating: string;
  readonly lacksReason: boolean;
  readonly lacksNextStep: boolean;
};

export const words = {
  ja: {
    name: "説明のない「遅れ」",
    reports:
      "自己評価が「遅れている」「やや遅れている」なのに、理由や今後の対応が空欄になっている（ほかの様式には書かれている）。",
    message: ({ indicator, selfRating, lacksReason, lacksNextStep }: Data): string =>
      `「${indicator}」の自己評価は「${selfRating}」ですが、${[lacksReason ? "要因" : "", lacksNextStep ? "今後の対応" : ""].filter((word) => word !== "").join("と")}の記載がありません。記入してください。`,
  },
  en: {
    name: "Late rating without explanation",
    reports:
      "A department rates an item as late (遅れている, やや遅れている), and the reason or the next step is left blank, while other forms give them.",
    message: ({ indicator, selfRating, lacksReason, lacksNextStep }: Data): string =>
      `“${indicator}” is rated “${selfRating}”, but its form does not give ${[lacksReason ? "the reason" : "", lacksNextStep ? "the next step" : ""].filter((word) => word !== "").join(" and ")}. Enter it.`,
  },
};

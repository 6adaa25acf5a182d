type Data = {
  readonly indicator: string;
  readonly selfRating: string;
  readonly legend: readonly string[];
};

export const words = {
  ja: {
    name: "区分にない自己評価",
    message: ({ indicator, selfRating, legend }: Data): string =>
      `「${indicator}」の自己評価「${selfRating}」は、表紙の区分（${legend.join("、")}）にありません。区分に合わせるか、表紙に区分を加えてください。`,
  },
  en: {
    name: "Self-rating not in the legend",
    message: ({ indicator, selfRating, legend }: Data): string =>
      `The self-rating of “${indicator}”, “${selfRating}”, is not among those that the cover counts (${legend.join(", ")}). Use one of these, or add it to the cover.`,
  },
};

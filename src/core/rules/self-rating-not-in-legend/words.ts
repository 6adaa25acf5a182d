type Data = {
  readonly indicator: string;
  readonly selfRating: string;
  readonly legend: readonly string[];
};

export const words = {
  ja: {
    name: "区分にない自己評価",
    reports: "判定する年度の自己評価が、同じブックの表紙（総括）の区分にない言葉になっている。",
    message: ({ indicator, selfRating, legend }: Data): string =>
      `「${indicator}」の自己評価「${selfRating}」は、表紙の区分（${legend.join("、")}）にありません。区分に合わせるか、表紙に区分を加えてください。`,
  },
  en: {
    name: "Self-rating not in the legend",
    reports:
      "The self-rating of the year judged is a word for which the cover of the same workbook has no line.",
    message: ({ indicator, selfRating, legend }: Data): string =>
      `The self-rating of “${indicator}”, “${selfRating}”, is not among those that the cover counts (${legend.join(", ")}). Use one of these, or add it to the cover.`,
  },
};

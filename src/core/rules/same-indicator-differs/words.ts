type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly other: string;
  readonly place: string;
};

export const words = {
  ja: {
    name: "同じ指標の数値の相違",
    reports: "同じ指標がブックに2回あり、同じ種類・同じ年度の数値が違っている。",
    message: ({ indicator, text, other, place }: Data): string =>
      `「${indicator}」は2か所にあり、「${text}」と「${other}」（${place}）で数値が異なります。正しい方にそろえてください。`,
  },
  en: {
    name: "Same indicator, other figures",
    reports:
      "An indicator occurs twice in a workbook, and its figures for the same role and year differ.",
    message: ({ indicator, text, other, place }: Data): string =>
      `“${indicator}” occurs twice, with “${text}” here and “${other}” in ${place}. Use the right one in both places.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly other: string;
  readonly place: string;
};

export const words = {
  ja: {
    name: "同じ指標の数値の相違",
    message: ({ indicator, text, other, place }: Data): string =>
      `「${indicator}」は2か所にあり、「${text}」と「${other}」（${place}）で数値が異なります。正しい方にそろえてください。`,
  },
  en: {
    name: "Same indicator, other figures",
    message: ({ indicator, text, other, place }: Data): string =>
      `“${indicator}” occurs twice, with “${text}” here and “${other}” in ${place}. Use the right one in both places.`,
  },
};

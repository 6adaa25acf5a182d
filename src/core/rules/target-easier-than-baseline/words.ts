type Data = {
  readonly indicator: string;
  readonly start: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "現状値より易しい目標",
    reports:
      "年度の目標が最終目標とは反対の側にあるか、最終目標が指標名とは反対の向きになっている。",
    message: ({ indicator, start, text }: Data): string =>
      `「${indicator}」の目標「${text}」は、現状値${start}より後退した値です。意図した目標であれば理由を記載し、そうでなければ見直してください。`,
  },
  en: {
    name: "Target easier than the baseline",
    reports:
      "A target of a year lies on the other side of the baseline than the final target does, or the final target goes the other way than the indicator’s name says.",
    message: ({ indicator, start, text }: Data): string =>
      `The target “${text}” of “${indicator}” lies behind the baseline of ${start}. If that is meant, say why; otherwise reconsider it.`,
  },
};

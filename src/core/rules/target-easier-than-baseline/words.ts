type Data = {
  readonly indicator: string;
  readonly start: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "現状値より易しい目標",
    message: ({ indicator, start, text }: Data): string =>
      `「${indicator}」の目標「${text}」は、現状値${start}より後退した値です。意図した目標であれば理由を記載し、そうでなければ見直してください。`,
  },
  en: {
    name: "Target easier than the baseline",
    message: ({ indicator, start, text }: Data): string =>
      `The target “${text}” of “${indicator}” lies behind the baseline of ${start}. If that is meant, say why; otherwise reconsider it.`,
  },
};

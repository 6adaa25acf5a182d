type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly stated: number;
  readonly counted: number;
};

export const words = {
  ja: {
    name: "内訳と計の相違",
    message: ({ indicator, text, stated, counted }: Data): string =>
      `「${indicator}」の「${text}」は、計${stated}に対し内訳の合計が${counted}です。内訳または計を直してください。`,
  },
  en: {
    name: "Parts differ from their total",
    message: ({ indicator, text, stated, counted }: Data): string =>
      `In “${text}” of “${indicator}” the total is ${stated}, but the parts add up to ${counted}. Correct one of them.`,
  },
};

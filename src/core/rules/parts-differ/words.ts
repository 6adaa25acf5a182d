type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly stated: number;
  readonly counted: number;
};

export const words = {
  ja: {
    name: "内訳と計の相違",
    reports: "一つのセルに計（合計）と2つ以上の内訳があり、内訳の合計が計と合わない。",
    message: ({ indicator, text, stated, counted }: Data): string =>
      `「${indicator}」の「${text}」は、計${stated}に対し内訳の合計が${counted}です。内訳または計を直してください。`,
  },
  en: {
    name: "Parts differ from their total",
    reports:
      "A cell states a total (計, 合計) with two parts or more of the same unit, and they do not add up.",
    message: ({ indicator, text, stated, counted }: Data): string =>
      `In “${text}” of “${indicator}” the total is ${stated}, but the parts add up to ${counted}. Correct one of them.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly part: number;
  readonly whole: number;
  readonly unit: string;
  readonly percent: string;
};

export const words = {
  ja: {
    name: "本文と合わない数値",
    reports:
      "本文にある2つの数（410事業のうち251事業など）から計算した割合が、報告された割合と合わない（四捨五入でも切り捨てでも合わない）。",
    message: ({ indicator, text, part, whole, unit, percent }: Data): string =>
      `「${indicator}」の実績は「${text}」ですが、本文の${whole}${unit}のうち${part}${unit}では${percent}%になります。実績または本文の数を直してください。`,
  },
  en: {
    name: "Figure differs from the text",
    reports:
      "The text on the year names two counts of the same thing (410事業のうち251事業, 44課中19課) whose share is near the reported percentage, and is not that percentage, neither rounded nor cut off.",
    message: ({ indicator, text, part, whole, unit, percent }: Data): string =>
      `The actual of “${indicator}” is “${text}”, but ${part} of ${whole}${unit} as the text says make ${percent}%. Correct the actual or the text.`,
  },
};

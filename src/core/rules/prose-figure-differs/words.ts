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
    message: ({ indicator, text, part, whole, unit, percent }: Data): string =>
      `「${indicator}」の実績は「${text}」ですが、本文の${whole}${unit}のうち${part}${unit}では${percent}%になります。実績または本文の数を直してください。`,
  },
  en: {
    name: "Figure differs from the text",
    message: ({ indicator, text, part, whole, unit, percent }: Data): string =>
      `The actual of “${indicator}” is “${text}”, but ${part} of ${whole}${unit} as the text says make ${percent}%. Correct the actual or the text.`,
  },
};

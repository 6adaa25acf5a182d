type Data = {
  readonly indicator: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "文字列として保存された数値",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」の「${text}」は数値ではなく文字列として保存されています。合計などの計算に含まれないため、数値に直してください。`,
    fix: ({ text }: Data): string => `数値の「${text}」に直す`,
  },
  en: {
    name: "Number stored as text",
    message: ({ indicator, text }: Data): string =>
      `“${text}” of “${indicator}” is stored as text and not as a number, so sums leave it out. Change it to a number.`,
    fix: ({ text }: Data): string => `Change to the number ${text}`,
  },
};

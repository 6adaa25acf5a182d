type Data = {
  readonly indicator: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "文字列として保存された数値",
    reports: "数値だけのセルが、文字列として保存されている。",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」の「${text}」は数値ではなく文字列として保存されています。合計などの計算に含まれないため、数値に直してください。`,
    fix: ({ text }: Data, address: string): string => `${address}の文字列「${text}」を数値に直す`,
  },
  en: {
    name: "Number stored as text",
    reports: "A cell holds nothing but a number, and holds it as text.",
    message: ({ indicator, text }: Data): string =>
      `“${text}” of “${indicator}” is stored as text and not as a number, so sums leave it out. Change it to a number.`,
    fix: ({ text }: Data, address: string): string =>
      `Change the text “${text}” in ${address} to a number`,
  },
};

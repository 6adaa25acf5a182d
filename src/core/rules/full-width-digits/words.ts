type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly plain: string;
};

export const words = {
  ja: {
    name: "全角の数字",
    reports: "数値が全角の数字で入力されている。",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」の「${text}」に全角の数字が使われています。Excel で計算や並べ替えができるよう、半角で記入してください。`,
    fix: ({ text, plain }: Data, address: string): string =>
      `${address}の「${text}」を半角の「${plain}」に直す`,
  },
  en: {
    name: "Full-width digits",
    reports: "A figure is typed in full-width digits (全角).",
    message: ({ indicator, text }: Data): string =>
      `“${text}” of “${indicator}” is written in full-width digits. Use half-width ones, so that Excel can sort and add them.`,
    fix: ({ text, plain }: Data, address: string): string =>
      `Change “${text}” in ${address} to “${plain}”`,
  },
};

type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly plain: string;
};

export const words = {
  ja: {
    name: "全角の数字",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」の「${text}」に全角の数字が使われています。Excel で計算や並べ替えができるよう、半角で記入してください。`,
    fix: ({ text, plain }: Data, address: string): string =>
      `${address}の「${text}」を半角の「${plain}」に直す`,
  },
  en: {
    name: "Full-width digits",
    message: ({ indicator, text }: Data): string =>
      `“${text}” of “${indicator}” is written in full-width digits. Use half-width ones, so that Excel can sort and add them.`,
    fix: ({ text, plain }: Data, address: string): string =>
      `Change “${text}” in ${address} to “${plain}”`,
  },
};

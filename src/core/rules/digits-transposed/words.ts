type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly before: string;
};

export const words = {
  ja: {
    name: "数字の入れ替わり",
    message: ({ indicator, text, before }: Data): string =>
      `「${indicator}」の実績「${text}」は、前回の「${before}」の隣り合う数字が入れ替わったものです。打ち間違いでないかを確認してください。`,
  },
  en: {
    name: "Digits transposed",
    message: ({ indicator, text, before }: Data): string =>
      `The actual of “${indicator}”, “${text}”, is the report before it, “${before}”, with two neighbouring digits changed round. Check that it was not mistyped.`,
  },
};

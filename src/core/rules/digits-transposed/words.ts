type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly before: string;
};

export const words = {
  ja: {
    name: "数字の入れ替わり",
    reports: "4桁以上の実績が、前回の報告と、隣り合う2つの数字の入れ替わりだけ違っている。",
    message: ({ indicator, text, before }: Data): string =>
      `「${indicator}」の実績「${text}」は、前回の「${before}」の隣り合う数字が入れ替わったものです。打ち間違いでないかを確認してください。`,
  },
  en: {
    name: "Digits transposed",
    reports:
      "An actual has the digits of the report before it, but for two neighbours that changed places (four digits or more).",
    message: ({ indicator, text, before }: Data): string =>
      `The actual of “${indicator}”, “${text}”, is the report before it, “${before}”, with two neighbouring digits changed round. Check that it was not mistyped.`,
  },
};

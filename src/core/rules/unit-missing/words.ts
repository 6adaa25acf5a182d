type Data = {
  readonly indicator: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "単位の未記入",
    reports: "指標の数値に単位がない。",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」の数値（${text} など）に単位がありません。人、件、％ などの単位を記入してください。`,
  },
  en: {
    name: "Unit missing",
    reports: "The figures of an indicator have no unit.",
    message: ({ indicator, text }: Data): string =>
      `The figures of “${indicator}” (such as ${text}) have no unit. Enter one, such as 人, 件 or %.`,
  },
};

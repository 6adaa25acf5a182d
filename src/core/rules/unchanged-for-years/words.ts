type Data = {
  readonly indicator: string;
  readonly years: number;
  readonly text: string;
};

export const words = {
  ja: {
    name: "変化のない実績",
    reports: "実績が3年続けて同じで、目標に届いていない。年数は変えられる。",
    options: { years: "同じ値が続く年数（年）" },
    message: ({ indicator, years, text }: Data): string =>
      `「${indicator}」の実績は${years}年続けて「${text}」のままです。前年の転記でないかを確認し、進んでいない場合は理由を記載してください。`,
  },
  en: {
    name: "Unchanged for years",
    reports:
      "The actual is the same for three years running (or as many as set) and the target is not met.",
    options: { years: "Years with the same figure" },
    message: ({ indicator, years, text }: Data): string =>
      `The actual of “${indicator}” has been “${text}” for ${years} years. Check that it was not copied, and give the reason if nothing moved.`,
  },
};

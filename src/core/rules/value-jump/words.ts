type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly other: string;
  readonly times: number;
  readonly isRise: boolean;
};

export const words = {
  ja: {
    name: "実績の急変",
    reports: "実績が、前回の報告の10倍以上（または10分の1以下）に変わっている。倍率は変えられる。",
    options: { times: "何倍から指摘するか（倍）" },
    message: ({ indicator, text, other, times, isRise }: Data): string =>
      `「${indicator}」の実績は「${other}」から「${text}」へ、約${isRise ? `${times}倍` : `${times}分の1`}に変わっています。単位や数え方が変わっていないかを確認し、正しい場合は理由を記載してください。`,
  },
  en: {
    name: "Jump of a value",
    reports:
      "An actual is ten times (or as many times as set) more or less than the report before it.",
    options: { times: "How many times more or less" },
    message: ({ indicator, text, other, times, isRise }: Data): string =>
      `The actual of “${indicator}” went from “${other}” to “${text}”, some ${times} times ${isRise ? "more" : "less"}. Check the unit and the way of counting; if it is right, say why.`,
  },
};

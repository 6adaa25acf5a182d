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
    message: ({ indicator, text, other, times, isRise }: Data): string =>
      `「${indicator}」の実績は「${other}」から「${text}」へ、約${isRise ? `${times}倍` : `${times}分の1`}に変わっています。単位や数え方が変わっていないかを確認し、正しい場合は理由を記載してください。`,
  },
  en: {
    name: "Jump of a value",
    message: ({ indicator, text, other, times, isRise }: Data): string =>
      `The actual of “${indicator}” went from “${other}” to “${text}”, some ${times} times ${isRise ? "more" : "less"}. Check the unit and the way of counting; if it is right, say why.`,
  },
};

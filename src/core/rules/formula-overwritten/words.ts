type Data = {
  readonly text: string;
  readonly formula: string;
};

export const words = {
  ja: {
    name: "数式の上書き",
    reports: "左右または上下のセルには同じ数式があるのに、その間のセルに数値が直接入力されている。",
    message: ({ text, formula }: Data): string =>
      `両隣が同じ数式のところに、値「${text}」が直接入力されています。計算に合わせるには、数式（=${formula}）に戻してください。`,
  },
  en: {
    name: "Formula overwritten",
    reports:
      "A number was typed into a cell whose neighbours on both sides (left and right, or above and below) have the same formula.",
    message: ({ text, formula }: Data): string =>
      `The value “${text}” was typed where the cells on both sides have the same formula. To keep it in step, put the formula back (=${formula}).`,
  },
};

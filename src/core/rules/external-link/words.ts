type Data = {
  readonly text: string;
  readonly formula: string;
};

export const words = {
  ja: {
    name: "ほかのブックへのリンク",
    reports: "数式が、ほかのブックを参照している。",
    message: ({ text, formula }: Data): string =>
      `セルの値「${text}」はほかのブックを参照しています（=${formula}）。提出先では更新できないため、値に置き換えてください。`,
  },
  en: {
    name: "Link to another workbook",
    reports: "A formula refers to another workbook.",
    message: ({ text, formula }: Data): string =>
      `The value “${text}” comes from another workbook (=${formula}). It cannot be updated elsewhere; replace it by its value.`,
  },
};

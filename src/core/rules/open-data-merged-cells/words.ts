type Data = {
  readonly area: string;
};

export const words = {
  ja: {
    name: "結合されたセル（オープンデータ）",
    reports: "書き出した後に、指標一覧のセルが結合されている。",
    message: ({ area }: Data): string =>
      `指標一覧の${area}が結合されています。機械判読のため、結合を解除し、各行に同じ値を入れてください。`,
  },
  en: {
    name: "Merged cells (open data)",
    reports: "Cells of the list 指標一覧 that we wrote were merged since.",
    message: ({ area }: Data): string =>
      `${area} of the list of indicators is merged. Undo it and repeat the value in each row, so that programs can read it.`,
  },
};

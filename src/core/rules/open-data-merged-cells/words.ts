type Data = {
  readonly area: string;
};

export const words = {
  ja: {
    name: "結合されたセル（オープンデータ）",
    message: ({ area }: Data): string =>
      `指標一覧の${area}が結合されています。機械判読のため、結合を解除し、各行に同じ値を入れてください。`,
  },
  en: {
    name: "Merged cells (open data)",
    message: ({ area }: Data): string =>
      `${area} of the list of indicators is merged. Undo it and repeat the value in each row, so that programs can read it.`,
  },
};

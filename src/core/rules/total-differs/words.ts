type Data = {
  readonly stated: number;
  readonly counted: number;
};

export const words = {
  ja: {
    name: "合計の相違",
    message: ({ stated, counted }: Data): string =>
      `合計は${stated}と記載されていますが、内訳を足すと${counted}です。内訳または合計を直してください。`,
  },
  en: {
    name: "Total differs",
    message: ({ stated, counted }: Data): string =>
      `The total is given as ${stated}, but its parts add up to ${counted}. Correct the parts or the total.`,
  },
};

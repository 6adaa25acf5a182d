type Data = {
  readonly stated: number;
  readonly counted: number;
};

export const words = {
  ja: {
    name: "合計の相違",
    reports: "合計・計の行のある表で、その行の数値が、上の数値の合計と違っている。",
    options: { tolerance: "許す差" },
    message: ({ stated, counted }: Data): string =>
      `合計は${stated}と記載されていますが、内訳を足すと${counted}です。内訳または合計を直してください。`,
  },
  en: {
    name: "Total differs",
    reports:
      "In a table with a row 合計 or 計, the figure in that row is not the sum of the figures above it.",
    options: { tolerance: "Difference allowed" },
    message: ({ stated, counted }: Data): string =>
      `The total is given as ${stated}, but its parts add up to ${counted}. Correct the parts or the total.`,
  },
};

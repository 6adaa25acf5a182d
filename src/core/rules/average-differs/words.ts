type Data = {
  readonly stated: number;
  readonly counted: number;
  readonly scores: readonly number[];
};

export const words = {
  ja: {
    name: "平均値の相違",
    message: ({ stated, counted, scores }: Data): string =>
      `平均値は${stated}と記載されていますが、評価（${scores.join("、")}）の平均は${counted}です。評価または平均値を直してください。`,
  },
  en: {
    name: "Mean differs",
    message: ({ stated, counted, scores }: Data): string =>
      `The mean is given as ${stated}, but the scores (${scores.join(", ")}) give ${counted}. Correct the scores or the mean.`,
  },
};

type Data = {
  readonly stated: number;
  readonly counted: number;
  readonly scores: readonly number[];
};

export const words = {
  ja: {
    name: "平均値の相違",
    reports:
      "シートにある評点の平均値が、そのシートの評点から計算した値と違っている（四捨五入でも切り捨てでも合わない）。",
    message: ({ stated, counted, scores }: Data): string =>
      `平均値は${stated}と記載されていますが、評価（${scores.join("、")}）の平均は${counted}です。評価または平均値を直してください。`,
  },
  en: {
    name: "Mean differs",
    reports:
      "A sheet states the mean of its scores (平均値), and the scores on it give another one; rounded and cut off are both right.",
    message: ({ stated, counted, scores }: Data): string =>
      `The mean is given as ${stated}, but the scores (${scores.join(", ")}) give ${counted}. Correct the scores or the mean.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly other: string;
};

export const words = {
  ja: {
    name: "小数点・桁の誤り",
    reports: "同じ指標のほかの数値から大きく離れ、小数点を1桁か2桁動かすとそろう数値がある。",
    message: ({ indicator, text, other }: Data): string =>
      `「${indicator}」の「${text}」は、ほかの年度の「${other}」などと比べて1桁または2桁ずれているようです。小数点の位置と桁数を確認してください。`,
  },
  en: {
    name: "Decimal slip",
    reports:
      "A figure lies far from the others of its indicator (two or more), and among them once its decimal point is moved by one or two places.",
    message: ({ indicator, text, other }: Data): string =>
      `“${text}” of “${indicator}” seems to be off by one or two digits against “${other}” and the others. Check the decimal point and the number of digits.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "文章だけの目標",
    reports:
      "ほとんどの目標が数値のブックで、目標が、数値・段階・増減・期日のどれでもない文章だけになっている。",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」の目標「${text}」は文章のみで、達成の度合いを数値で確かめられません。数値・段階（検討、実施など）・期限のいずれかを加えられないか検討してください。`,
  },
  en: {
    name: "Target in words only",
    reports:
      "All targets of an indicator are sentences or words that are neither figure, stage, direction nor date, in a workbook where most targets are figures.",
    message: ({ indicator, text }: Data): string =>
      `The target of “${indicator}”, “${text}”, is in words only, so that nobody can measure how far it was met. Consider adding a figure, a stage or a date.`,
  },
};

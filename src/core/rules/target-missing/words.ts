type Data = { readonly indicator: string };

export const words = {
  ja: {
    name: "目標の未記入",
    message: ({ indicator }: Data): string =>
      `「${indicator}」には実績がありますが、どの年度にも目標がありません。目標値（または「増加」「維持」などの方向）を記入してください。`,
  },
  en: {
    name: "Target missing",
    message: ({ indicator }: Data): string =>
      `“${indicator}” reports actuals but has no target for any year. Enter a target value, or at least a direction.`,
  },
};

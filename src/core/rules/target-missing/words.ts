type Data = { readonly indicator: string };

export const words = {
  ja: {
    name: "目標の未記入",
    reports: "実績は報告されているのに、様式にある目標の欄がすべて空欄になっている。",
    message: ({ indicator }: Data): string =>
      `「${indicator}」には実績がありますが、どの年度にも目標がありません。目標値（または「増加」「維持」などの方向）を記入してください。`,
  },
  en: {
    name: "Target missing",
    reports:
      "An indicator reports an actual (実績), its form has places for targets (目標), and none of them says anything.",
    message: ({ indicator }: Data): string =>
      `“${indicator}” reports actuals but has no target for any year. Enter a target value, or at least a direction.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly text: string;
  readonly other: string;
};

export const words = {
  ja: {
    name: "単位の相違",
    reports: "一つの指標の数値どうしで、単位が違っている。",
    message: ({ indicator, text, other }: Data): string =>
      `「${indicator}」の「${text}」と「${other}」は単位が異なり、比べられません。同じ単位で記入してください。`,
  },
  en: {
    name: "Unit differs",
    reports: "Figures of one indicator that belong together have different units.",
    message: ({ indicator, text, other }: Data): string =>
      `“${text}” and “${other}” of “${indicator}” have different units and cannot be compared. Use one unit.`,
  },
};

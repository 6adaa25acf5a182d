type Data = {
  readonly indicator: string;
};

export const words = {
  ja: {
    name: "現状値の未記入",
    message: ({ indicator }: Data): string =>
      `「${indicator}」には数値の目標がありますが、現状値（初期値・基準値）の欄が空欄です。現状値を記入し、把握していない場合は「—」と記入してください。`,
  },
  en: {
    name: "Baseline missing",
    message: ({ indicator }: Data): string =>
      `“${indicator}” has a target in figures, but its place for the baseline is blank. Enter the baseline, or a dash where it is not known.`,
  },
};

type Data = {
  readonly indicator: string;
};

export const words = {
  ja: {
    name: "現状値の未記入",
    reports: "数値の目標があるのに、様式にある現状値・初期値の欄が空欄になっている。",
    message: ({ indicator }: Data): string =>
      `「${indicator}」には数値の目標がありますが、現状値（初期値・基準値）の欄が空欄です。現状値を記入し、把握していない場合は「—」と記入してください。`,
  },
  en: {
    name: "Baseline missing",
    reports:
      "An indicator has a target in figures, its form has a place for the baseline (現状値・初期値), and nothing stands there.",
    message: ({ indicator }: Data): string =>
      `“${indicator}” has a target in figures, but its place for the baseline is blank. Enter the baseline, or a dash where it is not known.`,
  },
};

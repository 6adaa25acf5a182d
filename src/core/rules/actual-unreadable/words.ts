type Data = { readonly indicator: string; readonly text: string };

export const words = {
  ja: {
    name: "読み取れない実績",
    reports: "目標は数値なのに、最新の実績が数値として読み取れない言葉や日付になっている。",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」は目標が数値ですが、実績「${text}」を数値として読み取れません。数値と単位だけを記入し、説明は取組状況の欄に移してください。`,
  },
  en: {
    name: "Actual unreadable",
    reports:
      "The plan asks for a figure, but the newest actual (実績) up to the year judged holds words or a date that cannot be read as one.",
    message: ({ indicator, text }: Data): string =>
      `The target of “${indicator}” is a figure, but its actual “${text}” cannot be read as one. Enter figure and unit only and move explanations to the text.`,
  },
};

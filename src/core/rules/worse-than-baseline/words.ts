type Data = {
  readonly indicator: string;
  readonly part: string | null;
  readonly now: string;
  readonly start: string;
};

export const words = {
  ja: {
    name: "現状値より悪化した実績",
    reports: "判定する年度の実績が、計画を始めたときの現状値・初期値より悪い。",
    message: ({ indicator, part, now, start }: Data): string =>
      `「${indicator}」${part === null ? "" : `（${part}）`}の実績${now}は、計画当初の現状値${start}より悪くなっています。要因と今後の対応を記載してください。`,
  },
  en: {
    name: "Worse than the baseline",
    reports:
      "The actual of the year judged is worse than the baseline (現状値・初期値) from which the plan started.",
    message: ({ indicator, part, now, start }: Data): string =>
      `The actual of “${indicator}”${part === null ? "" : ` (${part})`}, ${now}, is worse than the baseline of ${start} from which the plan started. Give the reason and what will be done.`,
  },
};

type Data = {
  readonly indicator: string;
  readonly part: string | null;
  readonly now: string;
  readonly before: string;
  readonly target: string;
};

export const words = {
  ja: {
    name: "目標から遠ざかった実績",
    reports: "判定する年度の実績が前年度より悪く、目標に届いていない。",
    message: ({ indicator, part, now, before, target }: Data): string =>
      `「${indicator}」${part === null ? "" : `（${part}）`}の実績は前年度の${before}から${now}となり、目標${target}から遠ざかっています。要因を記載してください。`,
  },
  en: {
    name: "Moving away from the target",
    reports:
      "The actual of the year judged is worse than that of the year before, and the target is not met.",
    message: ({ indicator, part, now, before, target }: Data): string =>
      `The actual of “${indicator}”${part === null ? "" : ` (${part})`} went from ${before} to ${now}, away from its target of ${target}. Give the reason.`,
  },
};

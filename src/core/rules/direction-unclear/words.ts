type Data = {
  readonly indicator: string;
  readonly target: string;
};

export const words = {
  ja: {
    name: "向きの分からない目標",
    reports:
      "目標の言葉・現状値・指標名のどれからも、増えるのがよいのか減るのがよいのか分からない。",
    message: ({ indicator, target }: Data): string =>
      `「${indicator}」の目標${target}は、増やす目標か減らす目標か（または削減後の値か削減量か）が読み取れません。「以上」「以下」や現状値を記入してください。`,
  },
  en: {
    name: "Direction unclear",
    reports:
      "Neither the target’s words nor the baseline nor the name says whether more or less is better.",
    message: ({ indicator, target }: Data): string =>
      `Nothing says whether the target of “${indicator}”, ${target}, is to be exceeded or undercut (or is what remains or what is saved). Add 以上 or 以下, or the baseline.`,
  },
};

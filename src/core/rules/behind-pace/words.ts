type Data = {
  readonly indicator: string;
  readonly verdict: string;
  readonly reason: string;
};

export const words = {
  ja: {
    name: "目安からの遅れ",
    reports:
      "目標は後の年度にあり、実績がそこまでの目安に足りず、判定が「やや遅れている」か「遅れている」になっている。",
    message: ({ indicator, verdict, reason }: Data): string =>
      `「${indicator}」は最終目標に向けた目安を下回り、「${verdict}」です。${reason}遅れの要因と、最終年度までの見通しを記載してください。`,
  },
  en: {
    name: "Behind the pace",
    reports:
      "The target lies in a later year, and the actual is so far short of the pace to it that the verdict is やや遅れている or 遅れている.",
    message: ({ indicator, verdict, reason }: Data): string =>
      `“${indicator}” is behind the pace to its final target: “${verdict}”. ${reason} Give the reason and the outlook to the final year.`,
  },
};

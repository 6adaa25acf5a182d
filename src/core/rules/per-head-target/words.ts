type Data = {
  readonly indicator: string;
  readonly text: string;
};

export const words = {
  ja: {
    name: "人口の増減に左右される目標",
    reports: "市民1人当たり、人口千人当たりなど、人口や世帯数で割った指標である。",
    message: ({ indicator, text }: Data): string =>
      `「${indicator}」（目標「${text}」）は、人口が減るだけで値が変わります。総量もあわせて示すか、人口の変化を除いた説明を加えてください。`,
  },
  en: {
    name: "Target that moves with the population",
    reports:
      "An indicator is counted for each inhabitant or household (市民1人当たり, 人口千人当たり).",
    message: ({ indicator, text }: Data): string =>
      `“${indicator}” (target “${text}”) changes when the population falls, whatever is done. Show the total as well, or explain it without that change.`,
  },
};

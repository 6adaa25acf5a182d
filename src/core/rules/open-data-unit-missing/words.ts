type Data = {
  readonly indicator: string;
  /** How many rows of the list this is about. */
  readonly count: number;
};

export const words = {
  ja: {
    name: "単位の列の空欄（オープンデータ）",
    reports: "指標一覧に、数値はあるのに単位のない行がある。指標ごとに一度だけ示す。",
    message: ({ indicator, count }: Data): string =>
      `指標一覧の「${indicator}」の数値（${count}行）に単位がありません。単位の列に記入してください。`,
  },
  en: {
    name: "Unit column blank (open data)",
    reports: "Rows of the list 指標一覧 have a figure and no unit; each indicator is named once.",
    message: ({ indicator, count }: Data): string =>
      `The figures of “${indicator}” in the list (${count} rows) have no unit. Enter it in the column of units.`,
  },
};

type Data = {
  readonly era: string;
  readonly year: number;
};

export const words = {
  ja: {
    name: "西暦の空欄（オープンデータ）",
    reports: "指標一覧に、元号の年度はあるのに西暦のない行がある。",
    message: ({ era, year }: Data): string =>
      `指標一覧の「${era}」に西暦がありません。西暦の列に${year}を記入してください。`,
    fix: ({ year }: Data, address: string): string => `${address}（西暦）に${year}を入れる`,
  },
  en: {
    name: "Western year missing (open data)",
    reports: "A row of the list 指標一覧 names an era year and no western one.",
    message: ({ era, year }: Data): string =>
      `“${era}” in the list has no western year. Enter ${year} in its column.`,
    fix: ({ year }: Data, address: string): string => `Enter ${year} in ${address} (western year)`,
  },
};

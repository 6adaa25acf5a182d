type Data = {
  readonly row: number;
};

export const words = {
  ja: {
    name: "項目名の省略（オープンデータ）",
    reports: "指標一覧に、値はあるのに指標名のない行がある。",
    message: ({ row }: Data): string =>
      `指標一覧の${row}行目に指標名がありません。上の行と同じ場合も、省略せずに記入してください。`,
  },
  en: {
    name: "Item left out (open data)",
    reports: "A row of the list 指標一覧 has a value and no name of the indicator.",
    message: ({ row }: Data): string =>
      `Row ${row} of the list has no indicator. Repeat it, also where it is the same as above.`,
  },
};

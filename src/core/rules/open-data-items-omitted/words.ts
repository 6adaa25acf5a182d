type Data = {
  readonly row: number;
};

export const words = {
  ja: {
    name: "項目名の省略（オープンデータ）",
    message: ({ row }: Data): string =>
      `指標一覧の${row}行目に指標名がありません。上の行と同じ場合も、省略せずに記入してください。`,
  },
  en: {
    name: "Item left out (open data)",
    message: ({ row }: Data): string =>
      `Row ${row} of the list has no indicator. Repeat it, also where it is the same as above.`,
  },
};

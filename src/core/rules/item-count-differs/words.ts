type Data = {
  readonly label: string;
  readonly stated: number;
  readonly counted: number;
};

export const words = {
  ja: {
    name: "項目数の相違",
    reports:
      "様式のないシートに書かれた項目数・指標数・取組数が、ブックの取組の数とも指標の数とも違っている。",
    message: ({ label, stated, counted }: Data): string =>
      `表紙の「${label}」は${stated}ですが、様式から読み取れた数は${counted}です。表紙の数または様式の過不足を確認してください。`,
  },
  en: {
    name: "Number of items differs",
    reports:
      "A sheet without forms states a number of items (項目数, 指標数, 取組数), and the workbook holds neither as many initiatives nor as many indicators.",
    message: ({ label, stated, counted }: Data): string =>
      `The cover gives ${stated} for “${label}”, but the forms hold ${counted}. Check the cover, and whether forms are missing.`,
  },
};

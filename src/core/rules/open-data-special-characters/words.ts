type Data = {
  readonly character: string;
  readonly count: number;
};

export const words = {
  ja: {
    name: "機種依存文字（オープンデータ）",
    reports: "指標一覧に、古い機種と共通に使えない文字（機種依存文字）がある。",
    message: ({ character, count }: Data): string =>
      `指標一覧に機種依存文字「${character}」が${count}回使われています。公開するデータでは「(1)」「株式会社」などに置き換えてください。`,
  },
  en: {
    name: "Special characters (open data)",
    reports: "The list 指標一覧 holds characters that older machines do not share.",
    message: ({ character, count }: Data): string =>
      `The list uses the character “${character}”, which not every machine has, ${count} times. Replace it in published data, for instance by (1).`,
  },
};

type Data = {
  readonly label: string;
  readonly stated: number | null;
  readonly counted: number;
  /** Self-ratings that occur in the forms and have no line on the cover. */
  readonly unlisted: readonly { readonly label: string; readonly count: number }[];
};

export const words = {
  ja: {
    name: "表紙の件数の相違",
    reports: "表紙（総括）の自己評価の件数が、各様式を数えた件数と違っている。",
    message: ({ label, stated, counted, unlisted }: Data): string => {
      const missing = unlisted.map((line) => `「${line.label}」${line.count}件`).join("、");
      const hint = missing === "" ? "" : `表紙にない区分として${missing}があります。`;
      return `表紙の「${label}」は${stated === null ? "空欄" : `${stated}件`}ですが、各様式を数えると${counted}件です。${hint}表紙の件数または各様式の進捗状況を確認してください。`;
    },
  },
  en: {
    name: "Count on the cover differs",
    reports:
      "The cover (総括) of a workbook counts its self-ratings, and the forms give another count.",
    message: ({ label, stated, counted, unlisted }: Data): string => {
      const missing = unlisted.map((line) => `“${line.label}” ${line.count}`).join(", ");
      const hint =
        missing === "" ? "" : ` The forms also say ${missing}, which the cover does not list.`;
      return `The cover counts ${stated ?? "nothing"} for “${label}”, but the forms give ${counted}.${hint} Check the cover or the forms.`;
    },
  },
};

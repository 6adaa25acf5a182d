type Data = {
  readonly text: string;
  readonly hidden: "sheet" | "row" | "column";
};

export const words = {
  ja: {
    name: "非表示の値",
    message: ({ text, hidden }: Data): string =>
      `非表示の${{ sheet: "シート", row: "行", column: "列" }[hidden]}に値「${text}」があり、集計に含まれています。表示に戻すか、不要であれば削除してください。`,
  },
  en: {
    name: "Hidden values",
    message: ({ text, hidden }: Data): string =>
      `A hidden ${hidden} holds the value “${text}”, which is counted with the others. Show it, or delete it if it is not wanted.`,
  },
};

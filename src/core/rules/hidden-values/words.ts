type Data = {
  readonly text: string;
  readonly hidden: "sheet" | "row" | "column";
};

export const words = {
  ja: {
    name: "非表示の値",
    reports: "非表示の行・列・シートに、指標の一部として読み取った値がある。",
    message: ({ text, hidden }: Data): string =>
      `非表示の${{ sheet: "シート", row: "行", column: "列" }[hidden]}に値「${text}」があり、集計に含まれています。表示に戻すか、不要であれば削除してください。`,
  },
  en: {
    name: "Hidden values",
    reports:
      "A hidden row, column or sheet holds values that were read as part of an indicator; each is named once.",
    message: ({ text, hidden }: Data): string =>
      `A hidden ${hidden} holds the value “${text}”, which is counted with the others. Show it, or delete it if it is not wanted.`,
  },
};

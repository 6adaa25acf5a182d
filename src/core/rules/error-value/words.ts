type Data = {
  readonly code: string;
};

export const words = {
  ja: {
    name: "エラー値",
    reports: "シートのセルに、Excelのエラー（#REF! など）が表示されている。",
    message: ({ code }: Data): string =>
      `セルがエラー（${code}）になっています。数式の参照先を確認し、正しい値が表示されるようにしてください。`,
  },
  en: {
    name: "Error value",
    reports: "A cell of a sheet shows an Excel error.",
    message: ({ code }: Data): string =>
      `The cell shows the error ${code}. Check what its formula refers to.`,
  },
};

type Data = {
  readonly code: string;
};

export const words = {
  ja: {
    name: "エラー値",
    message: ({ code }: Data): string =>
      `セルがエラー（${code}）になっています。数式の参照先を確認し、正しい値が表示されるようにしてください。`,
  },
  en: {
    name: "Error value",
    message: ({ code }: Data): string =>
      `The cell shows the error ${code}. Check what its formula refers to.`,
  },
};

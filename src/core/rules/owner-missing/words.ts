type Data = {
  readonly label: string;
};

export const words = {
  ja: {
    name: "担当者の未記入",
    message: ({ label }: Data): string =>
      `「${label}」の欄が空欄です。問合せ先となる方の氏名を記入してください。`,
  },
  en: {
    name: "Owner missing",
    message: ({ label }: Data): string =>
      `The place for “${label}” is blank. Enter who can be asked.`,
  },
};

type Data = {
  readonly label: string;
};

export const words = {
  ja: {
    name: "担当者の未記入",
    reports: "様式に担当者・責任者・記入者の欄があるのに、空欄になっている。",
    message: ({ label }: Data): string =>
      `「${label}」の欄が空欄です。問合せ先となる方の氏名を記入してください。`,
  },
  en: {
    name: "Owner missing",
    reports:
      "A form has a place for the person in charge (担当者, 責任者, 記入者), and nothing stands beside or below the label.",
    message: ({ label }: Data): string =>
      `The place for “${label}” is blank. Enter who can be asked.`,
  },
};

type Data = {
  readonly indicator: string;
};

export const words = {
  ja: {
    name: "担当課の未記入",
    reports: "同じブックのほかの指標には担当課があるのに、担当課の記載がない。",
    message: ({ indicator }: Data): string =>
      `「${indicator}」の担当課（所管課）が記入されていません。ほかの様式と同じ欄に課名を記入してください。`,
  },
  en: {
    name: "Department missing",
    reports:
      "An indicator names no department (担当課・所管課), while others in the same workbook do.",
    message: ({ indicator }: Data): string =>
      `“${indicator}” names no department in charge. Enter it in the same place as on the other forms.`,
  },
};

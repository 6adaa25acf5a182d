import type { ReportMessages } from "./messages";

export const ja: ReportMessages = {
  titled: (title, sheet) => `${title}\u3000${sheet}`,
  notes: {
    "sheet-is-template": ({ cell }) =>
      `シート「${cell}」は、差し込み（{{ }}）のある集計用の様式として扱い、読み取りの対象にしていません。`,
  },
  templates: {
    filled: (sheet) => `${sheet}（記入済み）`,
    nothing: "該当なし",
    all: "全件",
    attention: "要注意",
    unknownPlaceholder: (cell, text, ...known) =>
      `${cell}の「${text}」は知らない差し込みのため、そのまま残しました。使えるのは、${known.join("、")}です。`,
    unknownWord: (cell, text, word, ...known) =>
      `${cell}の「${text}」は、「${word}」が分からないため、そのまま残しました。使える言葉は、${known.join("、")}です。`,
    columnWithoutList: (cell, text) =>
      `${cell}の「${text}」は一覧の列のため、{{一覧:…}}と同じ行に置いてください。そのまま残しました。`,
    secondList: (cell, text) =>
      `${cell}の「${text}」は同じ行で2つ目の一覧のため、この行の一覧はそのまま残しました。一覧は1行に1つにしてください。`,
    tooMany: (sheet, most) =>
      `差し込みのある様式は${most}枚まで作成できます。シート「${sheet}」は作成しませんでした。使わない様式を減らしてください。`,
  },
  page: { printedOn: "印刷日 " },
};

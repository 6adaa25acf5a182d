import type { FormMessages } from "./messages";

export const ja: FormMessages = {
  preview: {
    title: (sheet) => `シート「${sheet}」の読み取り`,
    legend: "色と模様の意味",
    uses: {
      label: "見出し",
      field: "取組・指標・所管課など",
      baseline: "基準値",
      target: "目標",
      actual: "実績",
      status: "自己評価",
      narrative: "記述",
      summary: "集計",
      "left-out": "表ではない（指定）",
      "not-understood": "読み取れなかったセル",
    },
  },
  profile: {
    unusable: (faults) =>
      `読み取り方の設定を使えません（${faults}）。設定のファイルを確かめるか、ブックの設定を消してください。`,
    fault: (place, expected) => `「${place}」は${expected}である必要があります`,
    expected: {
      object: "項目の組",
      list: "一覧",
      text: "空でない文字",
      number: "整数",
      "format-1": "1",
      "known-word": "決められた語",
    },
    refusals: {
      "sheet-gone":
        "指定されたシートがありません。もう一度読み取ってから、セルを選び直してください。",
      "no-shape":
        "このシートには見出しが少なく、同じ様式かどうかを見分けられません。見出しの語の意味を教えてください。",
      "no-anchor":
        "選んだセルの位置を示す見出しが近くに見つかりません。見出しの語の意味を教えるか、見出しを含む表のセルを選んでください。",
      "no-word": "選んだセルに言葉がありません。見出しの語が入っているセルを選んでください。",
    },
  },
};

import type { QuestionWords } from "./words";

export const ja: QuestionWords = {
  heading: (open) => (open > 0 ? `読み方の確認（${open}件）` : "読み方の確認"),
  how: "読み方が一つに決まらない箇所です。いまは、選ばれている読み方で読み取っています。答えは、同じ様式のシートすべてに使います。",
  ask: {
    role: (text) => `「${text}」は、何の値ですか`,
    rows: (text) => `「${text}」から始まる2行は、それぞれ何の値ですか`,
    column: () => "指標の名称は、どの列ですか",
    line: () => "指標の名称は、どちらですか",
    label: (text) => `「${text}」は、何の欄ですか`,
    direction: (text) => `「${text}」の内容は、どのセルですか`,
    years: (text) => `「${text}」は、何年度の値ですか`,
  },
  why: {
    role: "目標か実績かなどを示す、はっきりした見出しがありません。",
    rows: "どちらの行が目標でどちらの行が実績かを示す見出しがありません。",
    column: "どの列が指標の名称かを示す見出しがありません。",
    line: "取組名のほかに、表の上の行にも名称らしい語があります。",
    label: "見出しが、知らない言葉です。",
    direction: "見出しの右にも下にも、内容らしいセルがあります。",
    years: "複数の年度にまたがるセルです。",
  },
  asked: {
    role: "何の値か",
    rows: "2行がそれぞれ何の値か",
    column: "指標の名称はどの列か",
    line: "指標の名称はどちらか",
    label: "何の欄か",
    direction: "内容はどのセルか",
    years: "何年度の値か",
  },
  choices: {
    right: "右のセル",
    below: "下のセル",
    column: (distance) =>
      distance === 0
        ? "はじめに名称とした列"
        : `はじめに名称とした列の${Math.abs(distance)}列${distance < 0 ? "左" : "右"}`,
    initiative: "取組名",
    line: "表の上の行",
    columnOf: (text) => `「${text}」の列`,
    withText: (choice, text) => `${choice}「${text}」`,
    withAddress: (choice, address) => `${choice} ${address}`,
  },
  taken: (choice) => `${choice}（現在）`,
  answer: "この読み方にする",
  forAlike: (count) => `ほか${count}件の同じ質問にも使う`,
  others: (count) => `ほか${count}か所も同じ`,
  told: (question, others, choice) =>
    `${question}${others > 0 ? `（ほか${others}件も同じ答え）` : ""} ―「${choice}」として読み取り直しました。`,
  answered: (count) => `答えた読み方（${count}件）`,
  given: (choice) => `答え：${choice}`,
  taught: (asked, choice) => `${asked} ―「${choice}」`,
};

import type { AcceptanceWords } from "./words";

export const ja: AcceptanceWords = {
  heading: "この指摘を承認する",
  hint: "誤りではない、または直さないことにした指摘は、理由と氏名を残して承認できます。承認した指摘も一覧に残ります。",
  reason: "理由",
  name: "氏名",
  accept: "承認する",
  told: (because, by, date) => `承認済み：${because}（${by}、${date}）`,
  takeBack: "取り消す",
  group: (count) => `承認済みの指摘（${count}件）`,
};

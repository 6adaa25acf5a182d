import type { AcceptanceWords } from "./words";

export const ja: AcceptanceWords = {
  heading: "この指摘を承知しておく",
  hint: "誤りではない、または直さないことにした指摘は、理由と氏名を残して「承知済み」にできます。一覧の最後に残り、元の表への印と件数からは外れます。",
  reason: "理由",
  name: "氏名",
  accept: "承知済みにする",
  takeBack: "取り消す",
};

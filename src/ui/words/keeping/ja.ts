import type { KeepingWords } from "./words";

export const ja: KeepingWords = {
  heading: "会議用に残す（凍結コピー）",
  hint: "集計シートを作り直し、今の内容の写しを「名前 進捗総括」などのシートとして残します。写しは、次に作り直しても変わりません。次回からの「変更点」は、この写しの時点と比べます。",
  name: "写しの名前",
  example: "例: 2021-06 委員会",
  make: "凍結コピーを作る",
};

import type { FixWords } from "./words";

export const ja: FixWords = {
  heading: "ボタンで直せる指摘",
  hint: (count) =>
    `全角の数字など、書き方だけを直せる指摘が${count}件あります。一覧のボタンを押すと、そのセルだけを書き換えます。`,
  where: {
    copy: "元のファイルは変わりません。直した内容は、ダウンロードするブックに入ります。ほかのセルの数式は、そのブックをExcelで開いたときに計算し直されます。",
    inPlace: "開いているブックのセルを書き換えます。「元に戻す」で、前の内容に戻せます。",
  },
  all: (rule, count) => `「${rule}」の${count}件をまとめて直す`,
  fixed: (count) => (count > 0 ? `${count}セルを直しました。` : "直したセルはありません。"),
  notAll: "書き換えなかったセルがあります。",
  list: (count) => `直したセル（${count}件）`,
  fromTo: (from, to) => `${from} → ${to}`,
  takeBack: "元に戻す",
  takeBackCell: (cell) => `${cell}を元に戻す`,
  takeBackAll: "すべて元に戻す",
  takenBack: (count) =>
    count > 0 ? `${count}セルを元の内容に戻しました。` : "元に戻したセルはありません。",
};

import type { OutputWords } from "./words";

export const ja: OutputWords = {
  heading: "出力の設定",
  title: "題名",
  titleHint: "各シートの題名の前に付けます（例：令和3年度 実施計画）。",
  logoLine: "団体名など",
  logoLineHint: "題名の上に1行で入れます。",
  paper: "用紙",
  orientation: "用紙の向き",
  orientations: { landscape: "横", portrait: "縦" },
  sheets: "作成するシートと順番",
  sheetsHint:
    "外したシートは作成しません。前に作成したものは、そのまま残ります。すでにあるシートの並びは変わりません。",
  columns: (sheet) => `「${sheet}」の列`,
  columnsHint:
    "「要注意一覧」で外した列のうち、記入を引き継ぐために必要なものは、非表示の列として残ります。",
  up: (name) => `「${name}」を前へ`,
  down: (name) => `「${name}」を後ろへ`,
  liveFormulas: "数値を元のセルに連動させる",
  liveFormulasHint:
    "元のセルが数値のとき、値の代わりに元のセルを参照する数式を書きます。件数・判定・達成率は連動しません。オープンデータとして公開する一覧は、値のまま（連動なし）にしてください。",
  reset: "標準に戻す",
  filledFrom: (sheet) => `差し込みのある様式「${sheet}」に記入したもの`,
  csv: {
    heading: "指標一覧のCSV",
    hint: "オープンデータとして公開できる一覧です。1行に1つの値を、数値と単位を分けて並べます。文字コードはUTF-8です。",
    save: (name) => `CSVを保存（${name}）`,
    copyHint:
      "欄を選ぶと全体が選択されます。コピーしてメモ帳に貼り付け、文字コード「UTF-8（BOM付き）」、拡張子「.csv」で保存してください。",
    text: "CSVの内容",
  },
};

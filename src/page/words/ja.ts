import type { PageWords } from "./words";

export const ja: PageWords = {
  open: "ファイルを開く",
  add: "ファイルを追加",
  samples: {
    label: "見本",
    choose: "見本を選ぶ",
    names: {
      "seki.xlsx": "関市：取組ごとの様式31枚と総括",
      "annaka.xlsx": "安中市：年度別の実施計画様式",
      "ebetsu.xlsx": "江別市：指標ごとの小さな表",
      "fuchu-group1.xlsx": "府中市：論点シート（グループ①）",
      "fuchu-group2.xlsx": "府中市：論点シート（グループ②）",
      "sapporo.xlsx": "札幌市：取組の一覧表",
    },
  },
  drop: "ここで放すと、Excel ブックを開きます",
  local: "ファイルはこのパソコンの中だけで処理し、どこにも送信しません。",
  panels: "確認と集計",
  unsaved: {
    text: (file) => `「${file}」には、まだダウンロードしていない変更や設定があります。`,
    download: (file) => `「${file}」の写しをダウンロード`,
  },
  loss: {
    title: "ダウンロードしていない変更があります",
    text: (files) =>
      `${files.map((file) => `「${file}」`).join("")}に作成した集計シート、直したセル、付けた印、決めた設定や読み方は、まだダウンロードしていません。このまま進むと失われます。`,
    download: "ダウンロードして進む",
    proceed: "ダウンロードせずに進む",
    dismiss: "やめる",
  },
  view: {
    label: "ブックの内容",
    workbook: "表示するブック",
    sheets: "シート",
    made: "作成したシート",
    hidden: "（非表示）",
    grid: (sheet) => `シート「${sheet}」`,
    cell: (address) => `セル ${address}`,
    rows: (from, to, all) => `${all}行のうち${from}～${to}行目を表示しています。`,
    rowsBefore: "前の行",
    rowsAfter: "次の行",
    columns: (shown, all) => `${all}列のうち左から${shown}列を表示しています。`,
    notShown: "このシートは表ではないため、ここには表示できません。",
    follow: (cell) => `${cell} へ移動`,
    nothing:
      "Excel ブック（.xlsx・.xlsm）を開くと、ここに内容を表示します。この画面のどこにでもドラッグして放せます。",
  },
};

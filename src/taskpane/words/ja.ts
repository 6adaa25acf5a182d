import type { PaneWords } from "./words";

export const ja: PaneWords = {
  starting: "準備しています…",
  startFailures: {
    "script-missing":
      "アドインの部品（office.js）を読み込めませんでした。配布元のサーバーにつながるかどうかを、システム担当に確認してください。",
    "no-answer":
      "Excel からの応答がありません。この作業ウィンドウを閉じて、もう一度開いてください。繰り返す場合は、アドインの部品の読み込みが止められていないかを、システム担当に確認してください。",
    "outside-excel":
      "この画面は Excel の作業ウィンドウとして開いてください。ブラウザーだけで使う場合は、同じ場所にある index.html を開いてください。",
    "excel-too-old":
      "お使いの Excel では動きません。Office LTSC 2021 以降または Microsoft 365 の Excel が必要です。",
  },
  missingScripts: "読み込めなかったファイル：",
  ribbonCommand: "リボンからの実行について",
  dismiss: "閉じる",
  interrupted: {
    title: "前回の書き込みが途中で終わっていました",
    recovered: ({ removed, renamed }) =>
      `${removed > 0 ? `書きかけのシート${removed}枚を取り除きました。` : ""}` +
      `${renamed.length > 0 ? `${renamed.map((name) => `「${name}」`).join("、")}を元の名前に戻しました。` : ""}` +
      "元の表は変更していません。もう一度「集計シートを作成」を押してください。",
  },
  abilities: {
    heading: "この Excel でできること",
    version: "Excel のバージョン",
    platform: "Excel の種類",
    excelApi: "ExcelApi（アドインから使える機能）",
    library: "アドインの office.js",
    unknown: "不明",
    platforms: {
      PC: "Windows 版",
      OfficeOnline: "ウェブ版",
      Mac: "Mac 版",
      iOS: "iPad 版",
    },
    states: {
      available: "できます。",
      "excel-lacks-it": "この Excel ではできません。",
      "library-lacks-it":
        "Excel はできますが、アドインに付いている office.js が古いためできません。",
    },
    capabilities: {
      "whole-file": {
        name: "ブック全体の取り出し",
        present: "メモとコメント、条件付き書式の範囲、日付の数え方も確認します。",
        absent: "メモとコメント、条件付き書式の範囲、日付の数え方は確認できません。",
      },
      notes: {
        name: "メモの直接の読み取り",
        present: "まだ使っていません。メモは、取り出したブック全体から読み取ります。",
        absent: "メモは、ブック全体を取り出せる場合だけ読み取ります。",
      },
      "undo-group": {
        name: "書き込み全体を一度で「元に戻す」",
        present:
          "まだ使っていません。印は「印を消す」、シートは「作成したシートを削除」で元に戻してください。",
        absent:
          "書き込むと、Excel の「元に戻す」の履歴は消えます。印は「印を消す」、シートは「作成したシートを削除」で元に戻してください。",
      },
    },
    copy: "問い合わせ用にコピー",
    copied: "コピーしました。",
    copyByHand:
      "自動ではコピーできませんでした。下の文を選んで、Ctrl キーを押しながら C を押してください。",
  },
};

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
};

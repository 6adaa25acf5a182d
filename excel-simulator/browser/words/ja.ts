import { bytesText } from "./bytes";
import type { ExcelWords } from "./words";

export const ja: ExcelWords = {
  notice:
    "これはExcelではなく、Excelの動きをまねた画面です。右の作業ウィンドウは、Excelに組み込むものと同じです。",
  profile: "Excelの版",
  onTheWeb: "Web 用 Excel",
  ownFile: "選んだファイル",
  open: "ファイルを開く",
  save: "保存（ダウンロード）",
  ribbon: "リボン",
  faults: {
    title: "起こりうる状況",
    cellEdit: "セルを編集中にする",
    sheetProtected: "表示中のシートを保護する",
    structureProtected: "ブックの構成を保護する",
    connectionLost: "Excelとの通信を切る",
  },
  workbook: "ブック",
  reading: "ブックを開いています…",
  pane: {
    label: "作業ウィンドウ",
    close: "作業ウィンドウを閉じる",
  },
  status: {
    ready: "準備完了",
    running: (command) => `「${command}」を実行しています…`,
    failed: (command) => `「${command}」を実行できませんでした。ページを読み込み直してください。`,
    meter: "アドインとExcelのやり取り",
    counts: ({ syncs, requestBytes, responseBytes, largestResponseBytes, undoCleared }) => [
      `やり取り ${syncs}回`,
      `送信 ${bytesText(requestBytes)}`,
      `受信 ${bytesText(responseBytes)}（最大 ${bytesText(largestResponseBytes)}）`,
      `「元に戻す」の消去 ${undoCleared}回`,
    ],
    restart: "数え直す",
  },
  notSimulated: (members) =>
    `模擬Excelにない機能が呼ばれました。ここでの動きはExcelと異なります：${members.join("、")}`,
};

/** The sheets that a first report adds, in their order. */
export const REPORT_SHEET_NAMES = [
  "進捗総括",
  "要注意一覧",
  "課別集計",
  "指標一覧",
  "検証結果",
  "判定方式比較",
  "取込記録",
];

import type { RuleWords } from "./words";

export const ja: RuleWords = {
  heading: "検証項目の設定",
  changed: (count) => `（変更${count}件）`,
  how: "検証項目ごとに、重要度と条件を変えられます。変えるとすぐに検証し直します。",
  search: "検証項目を探す",
  group: (name, count) => `${name}（${count}）`,
  noneFound: "当てはまる検証項目はありません。",
  severity: (rule) => `${rule}の重要度`,
  own: (severity) => `${severity}（既定）`,
  off: "検証しない",
  range: (least, most, own) => `${least}～${most}（既定は${own}）`,
  outOfRange: (least, most) => `${least}から${most}までの数を入れてください。`,
  reset: "既定に戻す",
  resetRule: (rule) => `${rule}を既定に戻す`,
  resetAll: "すべて既定に戻す",
  counts: (checked, notApplicable, found) => `検証${checked}・対象外${notApplicable}・指摘${found}`,
  notRun: "検証していません",
};

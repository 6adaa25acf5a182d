import type { SettingsMessages } from "./messages";

export const ja: SettingsMessages = {
  settingsErrors: {
    "not-an-object": (place) => `設定の「${place}」の書き方が正しくありません。`,
    "unknown-key": (place) => `設定に知らない項目「${place}」があります。`,
    "unknown-preset": (place) => `判定方式「${place}」はありません。`,
    "unknown-rule": (place) => `検証項目「${place}」はありません。`,
    "unknown-severity": (place) =>
      `重要度「${place}」はありません。error、warning、information、off のいずれかを指定してください。`,
    "not-a-list": (place) => `設定の「${place}」は [ ] で囲んだ一覧にしてください。`,
    "unknown-option": (place) => `検証項目の設定値「${place}」はありません。`,
    "option-out-of-range": (place) =>
      `検証項目の設定値「${place}」は、かっこ内の範囲の数で指定してください。`,
    "accepted-without-reason": (place) =>
      `設定の「${place}」には、理由（because）、氏名（by）、日付（on、2022-04-01 の形）を記載してください。`,
    "accepted-without-place": (place) =>
      `設定の「${place}」には、指標のキー（key）またはセル（cell）を記載してください。`,
    "not-a-text": (place) => `設定の「${place}」は文字で指定してください。`,
    "not-true-or-false": (place) => `設定の「${place}」は true か false で指定してください。`,
    "nothing-chosen": (place) => `設定の「${place}」が空です。1つ以上を指定してください。`,
    "chosen-twice": (place) => `設定に「${place}」が2回あります。1回だけ指定してください。`,
    "unknown-sheet": (place) => `出力するシート「${place}」はありません。`,
    "unknown-column": (place) => `列「${place}」はありません。`,
    "no-columns-to-choose": (place) => `シート「${place}」の列は選べません。`,
    "unknown-paper": (place) => `用紙「${place}」は使えません。A4 か A3 を指定してください。`,
    "unknown-orientation": (place) =>
      `用紙の向き「${place}」は使えません。landscape（横）か portrait（縦）を指定してください。`,
  },
  accepted: {
    heading: (count) => `承知済みの指摘（${count}件）`,
    told: (because, by, date) => `承知済み：${because}（${by}、${date}）`,
  },
  verdictCalled: (verdict, labels) => `${verdict}（${labels.join("・")}）`,
  rulesOff: (names) => `検証しない設定にしている項目（${names.length}件）：${names.join("、")}`,
  keptSettings: {
    unusable: (file, reason) =>
      `「${file}」に保存された設定を使えないため、標準の設定で処理しました。${reason}`,
    firstHolds: (file) =>
      `設定は、最初のブック「${file}」に保存されたもの（ない場合は標準の設定）をすべてのブックに使い、ほかのブックに保存された設定は使いません。`,
  },
};

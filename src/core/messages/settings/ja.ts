import type { SettingsMessages } from "./messages";

export const ja: SettingsMessages = {
  keptSettings: {
    unusable: (file, reason) =>
      `「${file}」に保存された設定を使えないため、標準の設定で処理しました。${reason}`,
    firstHolds: (file) =>
      `設定は、最初のブック「${file}」に保存されたもの（ない場合は標準の設定）をすべてのブックに使い、ほかのブックに保存された設定は使いません。`,
  },
};

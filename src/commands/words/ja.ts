import type { CommandWords } from "./words";

export const ja: CommandWords = {
  unexpected: (file) => `「${file}」の処理中に想定していない問題が起きたため、処理を中止しました。`,
};

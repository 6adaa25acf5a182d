import type { Draw } from "../draw";

/** Sentences of the kind that departments write, with figures in them that are no values. */
export const SENTENCES: readonly string[] = [
  "窓口の案内を見直し、待ち時間の短縮に取り組んだ。",
  "講座を12回開き、延べ340人が参加した。",
  "庁内の意見を集め、手順書を改めた。",
  "近隣3市と協議し、共同で使う仕組みを調べた。",
  "令和2年度に導入した機器の使い方を各課に広めた。",
  "感染症の影響により、予定した催しの半数を取りやめた。",
  "利用者への聞き取りでは約8割が満足と答えた。",
  "対象となる施設を洗い出し、優先順位を付けた。",
  "予算の都合により、着手が次年度に延びる見込みである。",
  "担当者が替わっても続けられるよう、記録の様式をそろえた。",
  "目標を上回ったため、対象の拡大を検討する。",
  "説明会の日程を広報紙とホームページで知らせた。",
  "実績が伸びない理由を調べ、周知の方法を変える。",
  "関係する団体と年4回の打合せを続けている。",
];

const FRAMES: readonly ((sentences: readonly string[]) => string)[] = [
  (sentences) => sentences.join(""),
  (sentences) => sentences.map((sentence) => `・${sentence}`).join("\n"),
  (sentences) => sentences[0] ?? "",
];

/** A short text in words, of the given sentences. */
export function prose(draw: Draw, from: readonly string[]): string {
  const sentences = draw.shuffle("sentences", from).slice(0, draw.integer("length", 1, 3));
  return draw.pick("frame", FRAMES)(sentences);
}

import { normaliseText } from "./normalise-text";

/** Words for how far a measure has come, in the order in which it goes; a number between two ranks is a mixture. */
const STAGE_RANKS: ReadonlyMap<string, number> = new Map([
  ["未着手", 0],
  ["未実施", 0],
  ["調査", 1],
  ["研究", 1],
  ["検討", 1],
  ["検討中", 1],
  ["準備", 1],
  ["準備中", 1],
  ["策定", 1],
  ["試行", 1.5],
  ["試行実施", 1.5],
  ["着手", 1.5],
  ["一部実施", 1.5],
  ["開始", 2],
  ["導入", 2],
  ["実施", 2],
  ["実施中", 2],
  ["本格実施", 2],
  ["運用", 2],
  ["継続", 2],
  ["継続実施", 2],
  ["実施済", 3],
  ["実施済み", 3],
  ["完了", 3],
  ["達成", 3],
  ["終了", 3],
]);

/** The rank from which on a stage counts as finished. */
export const FINISHED_STAGE_RANK = 3;

/**
 * How far a stage (検討, 検討・実施, 検討→実施 …) has come: 1 considered, 2 carried out, 3 finished; a
 * combination lies in the middle of its words. Null for any other text.
 */
export function stageRank(text: string): number | null {
  const words = normaliseText(text).split(/\s*[・、,/→⇒]\s*|\s+/);
  const ranks = words.map((word) => STAGE_RANKS.get(word));
  let sum = 0;
  for (const rank of ranks) {
    if (rank === undefined) return null;
    sum += rank;
  }
  return sum / ranks.length;
}

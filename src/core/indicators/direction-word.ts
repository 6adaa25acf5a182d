import { normaliseText } from "./normalise-text";

/** Which way an indicator is meant to go. */
export type Direction = "increase" | "decrease" | "maintain";

const DIRECTION_WORDS: ReadonlyMap<string, Direction> = new Map([
  ["増加", "increase"],
  ["増", "increase"],
  ["増やす", "increase"],
  ["向上", "increase"],
  ["拡大", "increase"],
  ["拡充", "increase"],
  ["上昇", "increase"],
  ["改善", "increase"],
  ["減少", "decrease"],
  ["減", "decrease"],
  ["減らす", "decrease"],
  ["縮減", "decrease"],
  ["削減", "decrease"],
  ["縮小", "decrease"],
  ["短縮", "decrease"],
  ["抑制", "decrease"],
  ["低減", "decrease"],
  ["維持", "maintain"],
  ["現状維持", "maintain"],
  ["継続維持", "maintain"],
]);

/** The direction that a target states in one word (増加, 縮減, 維持); null for any other text. */
export const parseDirectionWord = (text: string): Direction | null =>
  DIRECTION_WORDS.get(normaliseText(text)) ?? null;

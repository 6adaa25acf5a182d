import type { Draw } from "../draw";
import type { Variant } from "./vocabulary";

/** How the labels of a workbook are dressed. */
export type LabelDress =
  "plain" | "spread" | "bracketed" | "colon" | "bullet" | "square" | "tortoise-shell" | "arrow";

const LONGEST_SPREAD = 4;
const SHORTEST_BROKEN = 4;

const USUAL_DRESSES = ["bracketed", "colon", "bullet"] as const;

/** How labels are dressed besides those that stay plain or are spread. */
const DRESSES: Readonly<Record<Variant, readonly LabelDress[]>> = {
  seen: USUAL_DRESSES,
  opened: USUAL_DRESSES,
  "opened-second": ["square", "arrow"],
  "held-out": ["tortoise-shell"],
};

/** Chooses the dress; most forms leave labels as they are. */
export const chooseDress = (draw: Draw, variant: Variant): LabelDress =>
  draw.pick("dress", ["plain", "plain", "plain", "plain", "spread", ...DRESSES[variant]]);

/** A label as it is written: spread by wide blanks, 【担当課】, 担当課：, ●担当課, ■担当課, 〔担当課〕, ▶担当課. */
export function dressed(word: string, dress: LabelDress): string {
  switch (dress) {
    case "plain":
      return word;
    case "spread":
      return word.length <= LONGEST_SPREAD ? [...word].join("\u3000") : word;
    case "bracketed":
      return `【${word}】`;
    case "colon":
      return `${word}：`;
    case "bullet":
      return `●${word}`;
    case "square":
      return `■${word}`;
    case "tortoise-shell":
      return `〔${word}〕`;
    case "arrow":
      return `▶${word}`;
  }
}

/** A header broken over two lines, before a bracket where it has one. */
export function broken(word: string): string {
  const bracket = word.search(/[（(［【＜]/);
  if (bracket > 0) return `${word.slice(0, bracket)}\n${word.slice(bracket)}`;
  if (word.length < SHORTEST_BROKEN) return word;
  const middle = Math.ceil(word.length / 2);
  return `${word.slice(0, middle)}\n${word.slice(middle)}`;
}

import { parseDirectionWord } from "../direction-word";
import type { Measure, ParsedValue } from "../indicator";
import { normaliseText } from "../normalise-text";
import { stageRank } from "../stage";
import type { ScaledUnit } from "../unit";
import { isDeadline } from "./deadline";
import { isRelativeOnly } from "./figure-tokens";
import { parseFigures } from "./figures";
import { isAbsent, isCarriedOn } from "./sentinels";

const SCORE = /^([1-9])\s?[::]\s?\D+$/;

const bare = (kind: ParsedValue["kind"]): ParsedValue => ({ kind, measures: [] });

function figures(measures: readonly Measure[]): ParsedValue {
  const percent = measures.every((measure) => measure.unit === "%");
  return { kind: percent ? "percent" : "number", measures };
}

function parseScore(text: string): ParsedValue | null {
  const score = SCORE.exec(text)?.[1];
  if (score === undefined) return null;
  const measure: Measure = {
    label: null,
    number: Number(score),
    unit: null,
    comparator: null,
    qualifiers: [],
  };
  return { kind: "score", measures: [measure] };
}

/** Longer texts are prose; what one cell says in figures is short, also with several measures in it. */
const LONGEST_VALUE = 500;

/**
 * Understands what a target, an actual or a baseline says; `column` is the unit that the form states for
 * it. A text with words that no rule knows is of kind `text`, with no measures: never a guess.
 */
export function parseValue(text: string, column: ScaledUnit | null = null): ParsedValue {
  if (text.length > LONGEST_VALUE) return bare("text");
  const words = normaliseText(text);
  if (isCarriedOn(words)) return bare("carried-on");
  if (isAbsent(words)) return bare("absent");
  if (stageRank(words) !== null) return bare("stage");
  if (parseDirectionWord(words) || isRelativeOnly(words)) return bare("direction");
  const score = parseScore(words);
  if (score) return score;
  const measures = parseFigures(words, column);
  if (measures) return figures(measures);
  return bare(isDeadline(words) ? "deadline" : "text");
}

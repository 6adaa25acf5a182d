import type { Measure, ParsedValue } from "../indicator";
import { normaliseText } from "../normalise-text";
import { rememberByText } from "../remember-by-text";
import { stageRank } from "../stage";
import type { ScaledUnit } from "../unit";
import { withArabicFigures } from "./arabic-figures";
import { isDeadline } from "./deadline";
import { parseFigures } from "./figures";
import { parsePlainFigure } from "./plain-figure";
import { isDirection } from "./relative";
import { absenceIn, isCarriedOn } from "./sentinels";

const SCORE = /^([1-9])\s?:\s?\D+$/;
const HAS_DIGIT = /\d/;

const bare = (kind: ParsedValue["kind"]): ParsedValue => ({ kind, measures: [] });

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

/** What a text says without a figure. */
function parseWords(text: string): ParsedValue {
  if (isCarriedOn(text)) return bare("carried-on");
  const absence = absenceIn(text);
  if (absence) return { ...bare("absent"), absence };
  if (stageRank(text) !== null) return bare("stage");
  if (isDirection(text)) return bare("direction");
  return bare(isDeadline(text) ? "deadline" : "text");
}

function parseWithDigits(text: string, column: ScaledUnit | null): ParsedValue {
  const said = parseScore(text) ?? parseFigures(text, column);
  return said ?? parseWords(text);
}

/** Longer texts are prose; what one cell says in figures is short, also with several measures in it. */
const LONGEST_VALUE = 500;

/**
 * Understands what a target, an actual or a baseline says; `column` is the unit that the form states for
 * it. A text with words that no rule knows is of kind `text`, with no measures: never a guess.
 */
export function parseValue(text: string, column: ScaledUnit | null = null): ParsedValue {
  return column === null ? parseAlone(text) : parseIn(text, column);
}

const parseAlone = rememberByText((text) => parseIn(text, null));

function parseIn(text: string, column: ScaledUnit | null): ParsedValue {
  if (text.length > LONGEST_VALUE) return bare("text");
  const normalised = normaliseText(text);
  const plain = parsePlainFigure(normalised, column);
  if (plain) return plain;
  const words = withArabicFigures(normalised);
  return HAS_DIGIT.test(words) ? parseWithDigits(words, column) : parseWords(words);
}

import { cleanNumber } from "../clean-number";
import type { Comparator, Measure } from "../indicator";
import type { ScaledUnit } from "../unit";
import { parseAmount } from "./amount";
import { splitCountedHow, tokenise, type FigureToken, type TokenGroups } from "./figure-tokens";
import { unitBehindFigure } from "./figure-unit";

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  以上: "at-least",
  以下: "at-most",
  以内: "at-most",
  未満: "less-than",
  超: "more-than",
  超え: "more-than",
  を超える: "more-than",
};

/** What parts a label from what stands around it, bullets included. */
const AROUND_LABEL = /^[\s・、,:;。●○◎■□◆◇▲△]+|[\s・、,:;。]+$/g;
/** A word or two, or a counting mark; sentences are no label, and arrows or comparisons say more than one. */
const LABEL = /^(?=.{1,30}$)[^→⇒×*=<>≧≦%[\]。、]*[\p{L}①-⑳][^→⇒×*=<>≧≦%[\]。、]*$|^\(\d{1,2}\)$/su;
const UNIT_IN_LABEL = /^(件|人|回|台|校|社|戸|団体|箇所|か所|施設)数$/;
const AS_OF_IN_BRACKET = /現在|時点|末$|見込み?|速報/;

/** What has been read so far. */
type Draft = {
  readonly measures: Measure[];
  /** Words since the last figure. */
  label: string;
  /** Words that qualify the next figure: 5%増, R2.6.1現在. */
  pending: string[];
  /** Whether brackets and such stand before the figures that they speak of, as the first one of the text does. */
  leads: boolean;
};

const tidy = (words: string): string => words.replace(AROUND_LABEL, "");

/** The unit behind a figure, else the one in its label, else that of the column. */
function unitOfFigure(
  behind: string | undefined,
  label: string | null,
  column: ScaledUnit | null,
): ScaledUnit | null {
  if (behind !== undefined) return unitBehindFigure(behind);
  const inLabel = UNIT_IN_LABEL.exec(label ?? "")?.[1];
  return inLabel === undefined ? column : { unit: inLabel, scale: 1 };
}

function readFigure(groups: TokenGroups, draft: Draft, column: ScaledUnit | null): void {
  const { countedHow = "", amount = "", about, comparator = "", done } = groups;
  const label = tidy(draft.label) || null;
  const { number, scaled } = parseAmount(amount);
  const unit = unitOfFigure(groups["unit"], label, column);
  const scale = scaled ? 1 : (unit?.scale ?? 1);
  draft.measures.push({
    label,
    number: cleanNumber(number * scale),
    unit: unit?.unit ?? null,
    comparator: COMPARATORS[comparator] ?? null,
    qualifiers: [
      ...draft.pending,
      ...splitCountedHow(countedHow),
      ...[about, done].filter((words) => words !== undefined),
    ],
  });
  draft.label = "";
  draft.pending = [];
}

function qualifyLast(draft: Draft, ...words: readonly string[]): void {
  const last = draft.measures.pop();
  if (last) draft.measures.push({ ...last, qualifiers: [...last.qualifiers, ...words] });
}

/** Words such as 5%増 speak of the next figure where the text begins with them, of the last one elsewhere. */
function qualify(draft: Draft, words: string): void {
  if (draft.measures.length === 0) draft.leads = true;
  if (draft.leads) draft.pending.push(words);
  else qualifyLast(draft, words);
}

/** A bracket is part of a label, names the figure behind it, or says something of the figure before it. */
function readBracket(inside: string, draft: Draft, column: ScaledUnit | null): void {
  const words = inside.trim();
  if (tidy(draft.label) !== "") {
    draft.label += `(${words})`;
  } else if (draft.measures.length === 0 || (draft.leads && !AS_OF_IN_BRACKET.test(words))) {
    draft.leads = true;
    draft.label = /\p{L}/u.test(words) ? words : `(${words})`;
  } else {
    const further = furtherFigures(words, draft, column);
    if (further) draft.measures.push(...further);
    else qualifyLast(draft, words);
  }
}

/** Figures in a bracket that count something else than the figure before it: 15団体(321人), 5件(累計15件). */
function furtherFigures(
  words: string,
  draft: Draft,
  column: ScaledUnit | null,
): readonly Measure[] | null {
  if (AS_OF_IN_BRACKET.test(words)) return null;
  const unitBefore = draft.measures.at(-1)?.unit ?? null;
  const figures = parseFigures(words, column) ?? [];
  const countsElse = figures.every(
    ({ label, unit, qualifiers }) =>
      label === null && (unit !== unitBefore || qualifiers.includes("累計")),
  );
  return figures.length > 0 && countsElse ? figures : null;
}

function readToken(
  { written, groups }: FigureToken,
  draft: Draft,
  column: ScaledUnit | null,
): void {
  if (groups["amount"] !== undefined) readFigure(groups, draft, column);
  else if (groups["bracket"] !== undefined) readBracket(groups["bracket"], draft, column);
  else if (groups["relative"] !== undefined) qualify(draft, groups["relative"].replace(/\s/g, ""));
  else if (groups["asOf"] !== undefined) qualify(draft, groups["asOf"]);
  else if (groups["due"] !== undefined) {
    draft.label += groups["due"];
    draft.pending.push("までに");
  } else draft.label += written;
}

/**
 * Reads the figures of a normalised text with their labels, units and qualifiers, in single units
 * (81,571千円 is 81,571,000 円; 3割 is 30 %). Null where words remain that were not understood, or a digit
 * belongs to no figure that we know how to read.
 */
export function parseFigures(text: string, column: ScaledUnit | null): readonly Measure[] | null {
  const { tokens, rest } = tokenise(text);
  if ([rest, ...tokens.map(({ before }) => before)].some((words) => /\d/.test(words))) return null;
  const draft: Draft = { measures: [], label: "", pending: [], leads: false };
  for (const token of tokens) {
    draft.label += token.before;
    readToken(token, draft, column);
  }
  qualifyLast(draft, ...draft.pending);
  const isUnderstood =
    tidy(draft.label + rest) === "" &&
    draft.measures.every(({ label }) => label === null || LABEL.test(label));
  return isUnderstood && draft.measures.length > 0 ? draft.measures : null;
}

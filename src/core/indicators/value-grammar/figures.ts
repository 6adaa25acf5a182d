import { cleanNumber } from "../clean-number";
import type { Measure, ParsedValue } from "../indicator";
import { stageRank } from "../stage";
import { parseUnit, type ScaledUnit } from "../unit";
import { readFigure } from "./figure";
import { isNamedClearly, mayBeSign, tidyLabel } from "./figure-label";
import { tokenise, type FigureToken } from "./figure-tokens";
import { UNIT_ALONE } from "./figure-unit";
import { BASIS } from "./relative";

/** A bracket before a figure that is no name for it: (累計)120件, (R2.6.1現在) 100人. */
const NO_NAME = /^(?:累計|平均|延べ|概ね|約)$|(?:現在|時点)$/;
/** The word by which sums over years are known. */
const SUM = "累計";
/** The word behind the date by which a figure is due. */
const DUE = "までに";
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

function qualifyLast(draft: Draft, ...words: readonly string[]): void {
  const last = draft.measures.pop();
  if (last) draft.measures.push({ ...last, qualifiers: [...last.qualifiers, ...words] });
}

/** A bracket behind a figure states its unit, 1,234(千円), or says something of it, 5件(R2~R4累計). */
function remarkLast(draft: Draft, words: string): void {
  const last = draft.measures.at(-1);
  const unit = last?.unit === null && UNIT_ALONE.test(words) ? parseUnit(words) : null;
  if (!last || !unit) {
    qualifyLast(draft, ...(words !== SUM && words.includes(SUM) ? [words, SUM] : [words]));
    return;
  }
  const number = cleanNumber(last.number * unit.scale);
  draft.measures[draft.measures.length - 1] = { ...last, number, unit: unit.unit };
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
  if (NO_NAME.test(words) && draft.label === "" && draft.measures.length === 0) {
    draft.pending.push(words);
  } else if (tidyLabel(draft.label) !== "") {
    draft.label += `(${words})`;
  } else if (draft.measures.length === 0 || (draft.leads && !AS_OF_IN_BRACKET.test(words))) {
    draft.leads = true;
    draft.label = /\p{L}/u.test(words) ? words : `(${words})`;
  } else {
    const further = furtherFigures(words, draft, column);
    if (further) draft.measures.push(...further);
    else remarkLast(draft, words);
  }
}

/** Figures in a bracket that count something else than the figure before it: 15団体(321人), 5件(累計15件). */
function furtherFigures(
  words: string,
  draft: Draft,
  column: ScaledUnit | null,
): readonly Measure[] | null {
  if (!/\d/.test(words) || AS_OF_IN_BRACKET.test(words)) return null;
  const unitBefore = draft.measures.at(-1)?.unit ?? null;
  const figures = parseFigures(words, column)?.measures ?? [];
  const countsElse = figures.every(
    ({ label, unit, qualifiers }) =>
      label === null && unit !== null && (unit !== unitBefore || qualifiers.includes("累計")),
  );
  return figures.length > 0 && countsElse ? figures : null;
}

/** A move speaks of one figure: in 男10人増 女5人 the label before it may not run on behind it. */
function readMove(written: string, draft: Draft): void {
  if (tidyLabel(draft.label) !== "") draft.label += "、";
  qualify(draft, written.replace(/\s/g, ""));
}

/** Takes a token in; false where a figure of it contradicts itself. */
function readToken(
  { written, groups }: FigureToken,
  draft: Draft,
  column: ScaledUnit | null,
): boolean {
  const { amount, change, bracket, note, date, due, asOf } = groups;
  if (mayBeSign(draft.label)) return false;
  if (change !== undefined) readMove(written, draft);
  else if (amount !== undefined) {
    const around = { label: tidyLabel(draft.label) || null, pending: draft.pending, column };
    const measures = readFigure(groups, around);
    draft.measures.push(...(measures ?? []));
    draft.label = "";
    draft.pending = [];
    return measures !== null;
  } else if (bracket !== undefined) readBracket(bracket, draft, column);
  else if (note !== undefined) {
    if (UNIT_ALONE.test(note)) return false;
    qualifyLast(draft, note.trim());
  } else if (date !== undefined && asOf !== undefined) qualify(draft, date + asOf);
  else if (date !== undefined && due !== undefined) {
    if (draft.pending.includes(DUE)) return false;
    draft.label += `${date} `;
    draft.pending.push(DUE);
  } else draft.label += written;
  return true;
}

/** 前年度比5%増 is one word; 前年度比 before anything else is part of a label. */
function joinComparisons(tokens: readonly FigureToken[]): readonly FigureToken[] {
  const joined: FigureToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isChange = token.groups["change"] !== undefined && token.before === "";
    if (!isChange || last?.groups["comparedWith"] === undefined) joined.push(token);
    else {
      const written = last.written + token.written;
      joined[joined.length - 1] = { ...token, before: last.before, written };
    }
  }
  return joined;
}

/** Whether tokens say only how far to go, and until when: 5%増, 令和5年度までに前年度比10%減. */
const isMove = (tokens: readonly FigureToken[]): boolean =>
  tokens.some(({ groups }) => groups["change"] !== undefined) &&
  tokens.every(({ groups }) => groups["note"] === undefined && BASIS.test(groups["bracket"] ?? ""));

/** 実施 20.2% counts what was carried out: the stage is no name for the figure. */
function withStageAsQualifier(measures: readonly Measure[]): readonly Measure[] {
  const [only, ...others] = measures;
  if (!only || only.label === null || others.length > 0) return measures;
  if (stageRank(only.label) === null) return measures;
  return [{ ...only, label: null, qualifiers: [only.label, ...only.qualifiers] }];
}

const understood = (measures: readonly Measure[]): ParsedValue => ({
  kind: measures.every(({ unit }) => unit === "%") ? "percent" : "number",
  measures,
});

/**
 * Reads a normalised text with figures in it: each with its label, unit and qualifiers, in single units (81,571千円 is
 * 81,571,000 円; 3割 is 30 %), or only how far to go from today. Null where words remain that were not understood, or
 * a digit belongs to no figure that we know how to read.
 */
export function parseFigures(text: string, column: ScaledUnit | null): ParsedValue | null {
  const { tokens: found, rest } = tokenise(text);
  const between = found.map(({ before }) => before).join("") + rest;
  if (/\d/.test(between)) return null;
  const draft: Draft = { measures: [], label: "", pending: [], leads: false };
  const tokens = joinComparisons(found);
  for (const token of tokens) {
    draft.label += token.before;
    if (!readToken(token, draft, column)) return null;
  }
  if (draft.measures.length === 0) {
    return isMove(tokens) && tidyLabel(between) === "" ? { kind: "direction", measures: [] } : null;
  }
  qualifyLast(draft, ...draft.pending);
  const isUnderstood = tidyLabel(draft.label + rest) === "" && draft.measures.every(isNamedClearly);
  return isUnderstood ? understood(withStageAsQualifier(draft.measures)) : null;
}

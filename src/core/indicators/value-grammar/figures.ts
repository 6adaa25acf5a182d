import type { Comparator, Measure } from "../indicator";
import { SCALES, type ScaledUnit } from "../unit";

const SCALE_WORDS = SCALES.map(([word]) => word).join("|");
const QUALIFIERS = "約|おおむね|概ね|平均|累計|延べ|のべ|年間|最大|最低|計";
const COMPARATORS: Readonly<Record<string, Comparator>> = {
  以上: "at-least",
  以下: "at-most",
  以内: "at-most",
  未満: "less-than",
  超: "more-than",
  を超える: "more-than",
  超え: "more-than",
};

/** 5%増, 10%縮減: how far a figure lies from another one, kept as a qualifier of that figure. */
const RELATIVE = "\\d+(?:\\.\\d+)?\\s?%\\s?(?:増加?|減少?|縮減|削減|アップ|ダウン|向上)";
const NUMBER = "[△▲+-]?\\s?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?";
const KANJI_UNIT = "(?!月)(?:(?!以上|以下|以内|未満|超|現在|時点)[一-龠々]){1,4}";
const UNIT = `[かカヶケ][所月]|[ァ-ヶー]{1,6}|${KANJI_UNIT}|[A-Za-z㎡㎥‰°]{1,6}`;
const FIGURE = new RegExp(
  `(?<relative>${RELATIVE})(?!\\p{L})` +
    `|(?<qualifier>(?:${QUALIFIERS})\\s?)?(?<number>${NUMBER})(?<scale>${SCALE_WORDS})?` +
    `(?<unit>\\s?%(?:ポイント)?|割|(?:${UNIT})(?:/[一-龠々A-Za-z]+)?)?` +
    `\\s?(?<comparator>以上|以下|以内|未満|超え?|を超える)?` +
    `|\\((?<bracket>[^()]*)\\)`,
  "gu",
);
const AS_OF = /現在|時点|末$|見込み?|速報/;
const SEPARATORS = /^[\s・、,，:：;●○]+|[\s・、,，:：;]+$/g;
const TRAILING_WORDS_WITHOUT_MEANING = /^(?:程度|人中|うち)?$/;
const TENTHS_IN_PERCENT = 10;

/** What has been read so far: the measures, the words before the next figure, and the 5%増 that belongs to it. */
type Draft = { readonly measures: Measure[]; label: string; pending: string[] };

const tidy = (words: string): string => words.replace(SEPARATORS, "");

function parseNumber(written: string): number {
  const sign = /^[△▲-]/.test(written) ? -1 : 1;
  return sign * Number(written.replace(/[△▲+,\s-]/g, ""));
}

/** A label such as 件数 or 人数 says the unit itself. */
const unitInLabel = (label: string | null): string | null =>
  /^(件|人|回|台|校|社|戸|団体|箇所|か所|施設)数$/.exec(label ?? "")?.[1] ?? null;

/** Twelve significant digits: enough for any figure of a budget, and 0.1 × 3 stays 0.3. */
const clean = (number: number): number => Number(number.toPrecision(12));

function readFigure(
  groups: Readonly<Record<string, string | undefined>>,
  draft: Draft,
  column: ScaledUnit | null,
): void {
  const number = parseNumber(groups["number"] ?? "");
  const scale = SCALES.find(([word]) => word === groups["scale"])?.[1] ?? 1;
  const isTenths = groups["unit"] === "割";
  const label = tidy(draft.label) || null;
  const ownUnit = isTenths ? "%" : (groups["unit"]?.trim() ?? unitInLabel(label));
  const columnScale = ownUnit === null && groups["scale"] === undefined ? (column?.scale ?? 1) : 1;
  draft.measures.push({
    label,
    number: clean(number * scale * columnScale * (isTenths ? TENTHS_IN_PERCENT : 1)),
    unit: ownUnit ?? column?.unit ?? null,
    comparator: COMPARATORS[groups["comparator"] ?? ""] ?? null,
    qualifiers: [...draft.pending, ...(groups["qualifier"] ? [groups["qualifier"].trim()] : [])],
  });
  draft.label = "";
}

function qualifyLast(draft: Draft, words: string): void {
  const last = draft.measures.pop();
  if (last) draft.measures.push({ ...last, qualifiers: [...last.qualifiers, words] });
}

/** A bracket names a sub-group before its figure, says when or how after it, or holds one more figure. */
function readBracket(inside: string, draft: Draft, column: ScaledUnit | null): void {
  const words = inside.trim();
  const figures = parseFigures(words, column);
  if (draft.measures.length === 0 || tidy(draft.label) !== "") {
    draft.label = `${draft.label}${/^[\s\S]*\d/.test(words) ? `(${words})` : words}`;
  } else if (AS_OF.test(words) || !figures || figures.every((figure) => figure.label !== null)) {
    if (/^[^\d]{1,4}$/.test(words) && !["累計", "見込", "見込み", "速報"].includes(words)) {
      draft.label = words;
    } else qualifyLast(draft, words);
  } else if (/増|減|約/.test(words)) {
    qualifyLast(draft, words);
  } else draft.measures.push(...figures);
}

/**
 * Reads the figures of a normalised text with their labels, units and qualifiers, in single units
 * (81,571千円 is 81,571,000 円; 3割 is 30 %). Null where words remain that were not understood.
 */
export function parseFigures(text: string, column: ScaledUnit | null): readonly Measure[] | null {
  const draft: Draft = { measures: [], label: "", pending: [] };
  let end = 0;
  for (const match of text.matchAll(FIGURE)) {
    const groups = match.groups ?? {};
    draft.label += text.slice(end, match.index);
    end = match.index + match[0].length;
    if (groups["relative"] !== undefined) draft.pending.push(groups["relative"].replace(/\s/g, ""));
    else if (groups["bracket"] !== undefined) readBracket(groups["bracket"], draft, column);
    else {
      readFigure(groups, draft, column);
      draft.pending = [];
    }
  }
  const rest = tidy(draft.label + text.slice(end));
  const understood =
    draft.measures.length > 0 &&
    TRAILING_WORDS_WITHOUT_MEANING.test(rest) &&
    draft.measures.every(({ label }) => label === null || /\p{L}/u.test(label));
  return understood && draft.pending.length === 0 ? draft.measures : null;
}

/** Whether a normalised text says only how far to go from today (5%増, 10%縮減), without a figure to reach. */
export const isRelativeOnly = (text: string): boolean => new RegExp(`^(?:${RELATIVE})$`).test(text);

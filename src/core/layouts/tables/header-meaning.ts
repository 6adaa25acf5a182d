import { parseFiscalYear, parseValue, type ValueRole } from "../../indicators";
import type { TextField } from "../define-layout";
import { conceptOfWord } from "../label";
import { conceptOfSynonym } from "../label-synonyms";
import {
  COMMON_NARRATIVE,
  conceptByHead,
  conceptByPattern,
  MAY_NAME_INITIATIVE,
  NARRATIVE_WORDS,
} from "../label-patterns";
import { NARRATIVE_ENDINGS, type LabelConcept } from "../label-words";
import type { TaughtConcept } from "../profile/profile";
import {
  LONGEST_WRITTEN_HEADER,
  MAY_HOLD_YEAR,
  plainHeader,
  type PlainHeader,
} from "./plain-header";

/** What a header makes of the cells of its column or row. */
export type HeaderMeaning = {
  readonly role: ValueRole | null;
  readonly attribute: Attribute | null;
  readonly fiscalYear: number | null;
  /** The 2 of 2年度, whose era only its neighbours tell. */
  readonly bareYear: number | null;
  /** The unit of 実績値（人）. */
  readonly unit: string | null;
  /** What the rows of a record hold, from the top: 上段：目標 下段：実績. */
  readonly rowRoles: readonly ValueRole[];
  /** The role of a word such as 現状 where figures stand below it; words stand below it as well. */
  readonly mayBe: ValueRole | null;
  /** Whether a word for what was done, 改革の取組, names the initiative where no sentences belong to it. */
  readonly mayName: boolean;
  /** False where only its ending speaks for a label. */
  readonly certain: boolean;
};

/** What a column may say of an indicator besides its values. */
export type Attribute =
  | TextField
  | "goal"
  | "basic-policy"
  | "policy"
  | "kind"
  | "year"
  | "narrative"
  | "rate"
  | "cost"
  | "count"
  | "average"
  | "overall-status";

const ROLE_OF: Partial<Record<LabelConcept, ValueRole>> = {
  baseline: "baseline",
  target: "target",
  "indicator-table": "target",
  actual: "actual",
  "progress-status": "status",
};

const ATTRIBUTE_OF: Partial<Record<LabelConcept, Attribute>> = {
  initiative: "initiative",
  "basic-policy": "basic-policy",
  goal: "goal",
  policy: "policy",
  item: "name",
  number: "number",
  indicator: "name",
  unit: "unit",
  department: "department",
  "other-department": "narrative",
  "fiscal-year": "year",
  kind: "kind",
  rate: "rate",
  cost: "cost",
  count: "count",
  average: "average",
  "overall-status": "overall-status",
  version: "narrative",
  narrative: "narrative",
};

export const NO_MEANING: HeaderMeaning = {
  role: null,
  attribute: null,
  fiscalYear: null,
  bareYear: null,
  unit: null,
  rowRoles: [],
  mayBe: null,
  mayName: false,
  certain: true,
};

const BARE_YEAR = /^(元|[1-9]\d?)(?:年度末?|年度|年)$/;
const UPPER_AND_LOWER = /^上段?[::は]?(.+?)[、,・/／;]?下段?[::は]?(.+)$/;
const ONE_AFTER_THE_OTHER = /^([^/／・|]+)[/／・|]([^/／・|]+)$/;
/** Words that stand above figures as well as above sentences, with what the figures then are. */
const STANDS_ABOVE_BOTH: readonly (readonly [RegExp, ValueRole])[] = [
  [/^(?:現状|現況|現在|現在の状況)$/, "baseline"],
  [/(?:実績|成果|結果)(?:等|・効果)?$/, "actual"],
  [/(?:進捗|達成|評価)(?:の)?(?:状況|内容)?$/, "status"],
  [/(?:到達|取組|実施|点検|検証)(?:の)?(?:状況|結果)$/, "status"],
  [/(?:目標|計画|予定)(?:等)?$/, "target"],
];

/** What a word means that people have taught, with the year and unit that stand beside it in its cell. */
export function taughtMeaning(
  concept: TaughtConcept,
  { fiscalYear, inBrackets }: PlainHeader,
): HeaderMeaning | null {
  switch (concept) {
    case "nothing":
      return null;
    case "baseline":
    case "target":
    case "actual":
    case "status":
      return { ...NO_MEANING, role: concept, fiscalYear, unit: unitOf(inBrackets) };
    default:
      return { ...NO_MEANING, attribute: concept, fiscalYear };
  }
}

/** The year of a cell that people said holds one, whatever way it is written in: 3, R3, 2021. */
export function yearMeaning(text: string): HeaderMeaning | null {
  const said = headerMeaning(text);
  if (said && (said.fiscalYear !== null || said.bareYear !== null)) {
    const { fiscalYear, bareYear } = said;
    return { ...NO_MEANING, fiscalYear, bareYear };
  }
  const digits = /^\D{0,3}(\d{1,4})\D{0,4}$/.exec(text.normalize("NFKC"))?.[1];
  if (digits === undefined) return null;
  const year = Number(digits);
  return digits.length === 4
    ? { ...NO_MEANING, fiscalYear: year }
    : { ...NO_MEANING, bareYear: year };
}

/** Most cells of a table; four digits may be a year. */
const FIGURE = /^(?!(?:19|20)\d\d$)-?[\d,.]+[%人件回円]?$/;

/** What a cell says as a header; null where it says nothing that we know. */
export function headerMeaning(text: string): HeaderMeaning | null {
  if (text.length > LONGEST_WRITTEN_HEADER || FIGURE.test(text)) return null;
  const fiscalYear = MAY_HOLD_YEAR.test(text) ? parseFiscalYear(text) : null;
  if (fiscalYear !== null) return { ...NO_MEANING, fiscalYear };
  const plain = plainHeader(text);
  if (!plain) return null;
  const bare = BARE_YEAR.exec(plain.words)?.[1];
  if (bare !== undefined) return { ...NO_MEANING, bareYear: bare === "元" ? 1 : Number(bare) };
  return rowRolesMeaning(plain) ?? wordMeaning(plain);
}

function rowRolesMeaning({ words }: PlainHeader): HeaderMeaning | null {
  const explained = UPPER_AND_LOWER.exec(words);
  const match = explained ?? ONE_AFTER_THE_OTHER.exec(words);
  const [upper, lower] = [match?.[1], match?.[2]].map((part) =>
    part === undefined ? null : roleOfWords(plainHeader(part)?.words ?? ""),
  );
  const rowRoles =
    explained && (upper === null || lower === null)
      ? [upper ?? counterpartOf(lower), lower ?? counterpartOf(upper)].flatMap((role) => role ?? [])
      : [upper, lower].flatMap((role) => role ?? []);
  return rowRoles.length === 2 && rowRoles[0] !== rowRoles[1]
    ? { ...NO_MEANING, attribute: "kind", rowRoles, certain: Boolean(upper && lower) }
    : null;
}

/** Of the two values that forms set against each other the other one; null for all other roles. */
export function counterpartOf(role: ValueRole | null | undefined): ValueRole | null {
  if (role === "target") return "actual";
  return role === "actual" ? "target" : null;
}

function roleOfWords(words: string): ValueRole | null {
  const concept = conceptOf(words)?.concept;
  return (concept && ROLE_OF[concept]) ?? null;
}

/** A text whose head alone is known is surely a label only where it is short. */
const LONGEST_CERTAIN = 8;

type Known = { readonly concept: LabelConcept; readonly certain: boolean };

/** The concept of a label's words, by the list, by how they are put together, or by their ending. */
function conceptOf(words: string): Known | null {
  const known = conceptOfWord(words) ?? conceptOfSynonym(words) ?? conceptByPattern(words);
  if (known) return { concept: known, certain: true };
  if (COMMON_NARRATIVE.test(words)) return { concept: "narrative", certain: true };
  const head = conceptByHead(words);
  if (head && parseValue(words).kind === "text")
    return { concept: head, certain: words.length <= LONGEST_CERTAIN };
  const isNarrative = NARRATIVE_ENDINGS.test(words) || NARRATIVE_WORDS.test(words);
  return isNarrative ? { concept: "narrative", certain: false } : null;
}

/** What words mean that have lost their blanks, year and counting mark. */
function wordMeaning({ words, fiscalYear, inBrackets }: PlainHeader): HeaderMeaning | null {
  const found = conceptOf(words);
  if (!found) return null;
  const { concept, certain } = found;
  if (concept === "narrative") {
    const [, mayBe = null] = STANDS_ABOVE_BOTH.find(([pattern]) => pattern.test(words)) ?? [];
    const mayName = fiscalYear === null && MAY_NAME_INITIATIVE.test(words);
    return { ...NO_MEANING, attribute: "narrative", fiscalYear, mayBe, mayName, certain };
  }
  if (concept === "fiscal-year" && fiscalYear !== null)
    return { ...NO_MEANING, role: words.startsWith("目標") ? "target" : null, fiscalYear };
  // 達成度（％） is worked out from values; a rating is a word or a mark.
  const isRate = concept === "progress-status" && inBrackets !== null && /^[%割]/.test(inBrackets);
  const role = isRate ? null : (ROLE_OF[concept] ?? null);
  const attribute = isRate ? "rate" : (ATTRIBUTE_OF[concept] ?? null);
  if (!role && !attribute) return null;
  return { ...NO_MEANING, role, attribute, fiscalYear, certain, unit: role && unitOf(inBrackets) };
}

const LONGEST_UNIT = 6;

const unitOf = (inBrackets: string | null): string | null =>
  inBrackets !== null && inBrackets.length <= LONGEST_UNIT ? inBrackets : null;

/** Whether a header speaks of values: it says what they are or when. */
export const isOfValues = ({ role, attribute, fiscalYear, bareYear }: HeaderMeaning): boolean =>
  role !== null || (attribute === null && (fiscalYear !== null || bareYear !== null));

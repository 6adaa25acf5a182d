import { normaliseText, parseFiscalYear, withoutBlanks, type ValueRole } from "../../indicators";
import type { TextField } from "../define-layout";
import { parseLabel } from "../label";
import type { LabelConcept } from "../label-words";

/** What a header makes of the cells of its column or row. */
export type HeaderMeaning = {
  readonly role: ValueRole | null;
  readonly attribute: Attribute | null;
  readonly fiscalYear: number | null;
  /** The 2 of 2年度, whose era only its neighbours tell. */
  readonly bareYear: number | null;
  /** The unit of 実績値（人）. */
  readonly unit: string | null;
};

/** What a column may say of an indicator besides its values. */
export type Attribute = TextField | "goal" | "kind" | "year" | "narrative";

const ROLE_OF: Partial<Record<LabelConcept, ValueRole>> = {
  baseline: "baseline",
  target: "target",
  actual: "actual",
  "progress-status": "status",
};

const ATTRIBUTE_OF: Partial<Record<LabelConcept, Attribute>> = {
  initiative: "initiative",
  "basic-policy": "goal",
  goal: "goal",
  policy: "initiative",
  item: "name",
  number: "number",
  indicator: "name",
  unit: "unit",
  department: "department",
  "other-department": "narrative",
  "fiscal-year": "year",
  kind: "kind",
  narrative: "narrative",
};

const NOTHING: HeaderMeaning = {
  role: null,
  attribute: null,
  fiscalYear: null,
  bareYear: null,
  unit: null,
};

const BRACKETED_END = /^(.+?)[([](?:単位[:\s]*)?([^()[\]]+)[)\]]$/;
const BARE_YEAR = /^(元|[1-9]\d?)(?:年度末?|年度|年)$/;
/** Words in brackets that say something of the figures and are no unit. */
const REMARK = /見込|予定|暫定|速報|年度|現在|時点|税|累計|平均|参考|[\d元]年|^[RHS]\d/;

/** What a cell says as a header; null where it says nothing that we know. */
export function headerMeaning(text: string): HeaderMeaning | null {
  const fiscalYear = parseFiscalYear(text);
  if (fiscalYear !== null) return { ...NOTHING, fiscalYear };
  const words = withoutBlanks(text);
  const bare = BARE_YEAR.exec(words)?.[1];
  if (bare !== undefined) return { ...NOTHING, bareYear: bare === "元" ? 1 : Number(bare) };
  return labelMeaning(text, null) ?? bracketedMeaning(text);
}

function bracketedMeaning(text: string): HeaderMeaning | null {
  const [, words, inBrackets] = BRACKETED_END.exec(normaliseText(text).replace(/\s/g, "")) ?? [];
  if (words === undefined || inBrackets === undefined) return null;
  const unit = REMARK.test(inBrackets) ? null : inBrackets;
  return labelMeaning(words, unit);
}

function labelMeaning(text: string, unit: string | null): HeaderMeaning | null {
  const label = parseLabel(text);
  if (!label) return null;
  const role = ROLE_OF[label.concept] ?? null;
  const attribute = ATTRIBUTE_OF[label.concept] ?? null;
  if (!role && !attribute) return null;
  return { ...NOTHING, role, attribute, fiscalYear: label.fiscalYear, unit };
}

/** Whether a header speaks of values: it says what they are or when. */
export const isOfValues = ({ role, fiscalYear, bareYear }: HeaderMeaning): boolean =>
  role !== null || fiscalYear !== null || bareYear !== null;

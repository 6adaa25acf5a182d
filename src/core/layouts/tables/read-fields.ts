import { normaliseText, parseValue, type ValueRole } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { TextField } from "../define-layout";
import type { Draft } from "../engine/form-draft";
import {
  noteCell,
  readNarrative,
  readValueCell,
  referenceOf,
  type CellReader,
} from "../engine/form-reader";
import { choose, chooseRole } from "../engine/note-choice";
import { splitOrdinal } from "../heading";
import { formatAddress, topLeft } from "../../workbook";
import type { FieldItem } from "./form-item";
import { isGrade } from "./content-look";
import type { Attribute, HeaderMeaning } from "./header-meaning";
import { isProse } from "./prose";

/** What the fields of a form may be called: of several levels the innermost is the initiative, the others are goals. */
export type Levels = { readonly initiative: Attribute | null };

const LEVELS: readonly Attribute[] = ["initiative", "policy", "basic-policy"];

/** The innermost level that the fields of a sheet name. */
export const levelsOf = (items: readonly FieldItem[]): Levels => ({
  initiative:
    LEVELS.find((level) => items.some(({ meaning }) => meaning.attribute === level)) ?? null,
});

const DEPARTMENT = /(?:課|室|部|局|署|所|センター|担当|係|委員会|事務局)$/;
const LONGEST_DEPARTMENT = 20;
const NUMBER = /^[-\d().①-⑳]+$/;

/** Reads what a label outside tables says. */
export function readFieldItem(reader: CellReader, item: FieldItem, levels: Levels): void {
  const { account, draft } = reader;
  const { label, meaning, cells, inline, rival } = item;
  const attribute = meaning.attribute ?? null;
  if (inline !== null) {
    account.use(label, "field", { field: attribute ?? "" });
    return put(reader, draft.shared, attribute, inline, label, levels);
  }
  account.use(label, "label");
  const [cell] = cells;
  if (cell && !meaning.certain && attribute !== "narrative" && attribute !== null)
    noteAssumedLabel(reader, attribute, cell);
  if (rival && cell) noteDirection(reader, label, cell, rival);
  if (meaning.role) {
    const role = cell && !meaning.certain ? assumedRole(reader, label, meaning.role) : meaning.role;
    return readRole(reader, label, { ...meaning, role }, cell ?? blankBeside(reader, label));
  }
  if (!cell) return;
  if (attribute === "narrative") {
    if (isGrade(cell.text)) {
      const role = chooseRole(reader, label, ["status", "actual", "target"]);
      return readRole(reader, label, { ...meaning, role }, cell);
    }
    if (meaning.mayBe && !isProse(cell.text)) return readAssumed(reader, item, cell);
    return readNarrative(reader, label.text, cell);
  }
  if (attribute === "average" || attribute === "overall-status")
    return readSummary(reader, attribute, label, meaning.fiscalYear, cell);
  if (attribute === "rate" || attribute === "cost")
    return account.use(cell, "field", { field: attribute });
  if (attribute === "year" || attribute === "kind" || attribute === "count") return;
  readIdentity(reader, attribute, cells, levels, rival !== null || !meaning.certain);
}

/** Reads a figure or a word by which a form sums itself up. */
export function readSummary(
  { scan, account, draft }: CellReader,
  kind: "average" | "overall-status",
  label: LogicalCell,
  fiscalYear: number | null,
  cell: LogicalCell,
): void {
  account.use(cell, "summary");
  draft.summaries.push({
    kind,
    label: kind === "overall-status" ? cell.text : label.text,
    number: cell.value?.kind === "number" ? cell.value.number : null,
    fiscalYear,
    cell: referenceOf(scan, cell),
  });
}

/** A value that stands alone beside its label; a goal written in sentences is no value. */
function readRole(
  reader: CellReader,
  label: LogicalCell,
  meaning: HeaderMeaning,
  cell: LogicalCell | null,
): void {
  if (!cell || !meaning.role) return;
  if (isProse(cell.text)) return readNarrative(reader, label.text, cell);
  if (meaning.role === "status" ? saysNoRating(cell.text) : saysNoValue(cell.text)) {
    noteCell(reader, "value-not-understood", cell);
    return readNarrative(reader, label.text, cell);
  }
  const { draft, scan } = reader;
  if (meaning.unit && !draft.shared.fields.unit)
    draft.shared.fields.unit = { text: meaning.unit, cell: referenceOf(scan, label) };
  readValueCell(reader, draft.shared, cell, {
    role: meaning.role,
    fiscalYear: meaning.fiscalYear,
    headers: [label],
  });
}

/** Words that are neither a figure nor a stage, a direction or a sign for nothing. */
const saysNoValue = (text: string): boolean =>
  text !== "" && parseValue(text).kind === "text" && !/\d/.test(normaliseText(text));

const LONGEST_RATING = 16;

/** A rating is a mark or a few words. */
const saysNoRating = (text: string): boolean =>
  text.length > LONGEST_RATING && parseValue(text).kind === "text";

/** A word such as 現状 beside a figure: read as the role that it mostly is, and asked about. */
function readAssumed(reader: CellReader, item: FieldItem, cell: LogicalCell): void {
  const { mayBe } = item.meaning;
  const looksLikeValue = /\d/.test(normaliseText(cell.text));
  if (!mayBe || !looksLikeValue) return readNarrative(reader, item.label.text, cell);
  const role = assumedRole(reader, item.label, mayBe);
  readRole(reader, item.label, { ...item.meaning, role }, cell);
}

/** A label that says only by its ending, or only mostly, what stands beside it. */
function assumedRole(reader: CellReader, label: LogicalCell, role: ValueRole): ValueRole {
  const others = (["baseline", "actual", "target"] as const).filter((other) => other !== role);
  return chooseRole(reader, label, [role, ...others]);
}

/** The blank cell right of a label, where a value belongs. */
function blankBeside({ scan }: CellReader, label: LogicalCell): LogicalCell | null {
  const cell = scan.grid.at(label.top, label.right + 1);
  return cell && cell.text === "" ? cell : null;
}

/** The label is none that is known; what it names was told by what stands there. */
function noteAssumedLabel(reader: CellReader, attribute: Attribute, cell: LogicalCell): void {
  const { fields } = reader.messages;
  const others = (["name", "initiative", "department", "unit"] as const).filter(
    (other) => other !== attribute,
  );
  const chosen = attribute in fields ? attribute : null;
  const ids = [...(chosen ? [chosen] : []), ...others];
  choose(
    reader,
    "label-assumed",
    cell,
    ids.map((id) => ({ id, label: fields[id] ?? id })),
  );
}

function noteDirection(
  reader: CellReader,
  label: LogicalCell,
  ...cells: readonly LogicalCell[]
): void {
  choose(
    reader,
    "direction-assumed",
    label,
    cells.map((cell) => ({
      id: cell.left > label.right ? "right" : "below",
      label: formatAddress(topLeft(cell)),
    })),
  );
}

/** Behind one label may stand a number, words and, last of all, a department; before it may stand its own label. */
function readIdentity(
  reader: CellReader,
  attribute: Attribute | null,
  cells: readonly LogicalCell[],
  levels: Levels,
  doubtful: boolean,
): void {
  const names = attribute === "name" || (attribute !== null && LEVELS.includes(attribute));
  if (!names) {
    const [cell] = cells;
    if (cell) take(reader, attribute, cell, levels, doubtful);
    return;
  }
  const words = cells.findIndex(
    (cell, index) => index === cells.length - 1 || !NUMBER.test(normaliseText(cell.text)),
  );
  const department = cells
    .map(({ text }, index) => index > words && looksLikeDepartment(normaliseText(text)))
    .lastIndexOf(true);
  const isOnlyOne = department === words + 1 && department === cells.length - 1;
  for (const [index, cell] of cells.entries()) {
    if (index === words) take(reader, attribute, cell, levels);
    else if (index < words) take(reader, "number", cell, levels);
    else if (index === department) take(reader, "department", cell, levels, !isOnlyOne);
  }
}

const looksLikeDepartment = (text: string): boolean =>
  DEPARTMENT.test(text) && text.length <= LONGEST_DEPARTMENT;

function take(
  reader: CellReader,
  attribute: Attribute | null,
  cell: LogicalCell,
  levels: Levels,
  doubtful = false,
): void {
  reader.account.use(cell, "field", { field: attribute ?? "" });
  put(reader, reader.draft.shared, attribute, cell.text, cell, levels, doubtful);
}

function put(
  { scan }: CellReader,
  draft: Draft,
  attribute: Attribute | null,
  text: string,
  cell: LogicalCell,
  levels: Levels,
  doubtful = false,
): void {
  const field = fieldOf(attribute, levels);
  if (field === null) return;
  if (field === "goal") {
    draft.goal ??= text;
    return;
  }
  if (field === "name" || field === "initiative") {
    const { ordinal, words } = splitOrdinal(text);
    draft.fields[field] ??= { text: words, cell: referenceOf(scan, cell) };
    if (ordinal) draft.numbers.push(ordinal);
  } else
    draft.fields[field] ??= {
      text,
      cell: referenceOf(scan, cell),
      ...(doubtful ? { doubtful } : {}),
    };
}

function fieldOf(attribute: Attribute | null, levels: Levels): TextField | "goal" | null {
  switch (attribute) {
    case "name":
    case "number":
    case "unit":
    case "department":
    case "goal":
      return attribute;
    case "initiative":
    case "policy":
    case "basic-policy":
      return attribute === levels.initiative ? "initiative" : "goal";
    default:
      return null;
  }
}

import type { LogicalCell } from "../../workbook";
import type { TextField } from "../define-layout";
import type { Draft } from "../engine/form-draft";
import { noteCell, referenceOf } from "../engine/form-reader";
import { splitOrdinal } from "../heading";
import type { BodyRow } from "./body-rows";
import type { Attribute } from "./header-meaning";
import { cellIn, type OpenRecord, type TableReader } from "./table-reader";

/** What groups rows, by column: written once, merged, or repeated as 〃. */
export type Groups = Map<number, LogicalCell>;

export const DITTO = /^\s*(?:〃|々|"|”|″|同上|同左)\s*$/;

/** Of 基本施策, 施策 and 取組 the innermost that is not the name itself is the initiative, the others are goals. */
const LEVELS: readonly Attribute[] = ["initiative", "policy", "basic-policy"];

/** What rows have in common may be written once, in the first of them. */
const GROUPING: readonly Attribute[] = [
  "goal",
  "basic-policy",
  "policy",
  "initiative",
  "department",
];

/** Reads what a row says besides values. */
export function readRecordTexts(
  reader: TableReader,
  { row, cells }: BodyRow,
  record: OpenRecord,
  groups: Groups,
): void {
  const { table, uses, account } = reader;
  const assumed: (Attribute | null)[] = [];
  const nameIndex = table.name?.index ?? -1;
  for (const [index, column] of table.columns.entries()) {
    const attribute = column.meaning?.attribute ?? null;
    const isName = index === nameIndex;
    if (uses[index]?.kind === "value" || (!isName && !isText(attribute))) continue;
    const own = cellIn(cells, column);
    if (own)
      account.use(own, attribute === "narrative" ? "narrative" : "field", {
        field: attribute ?? "name",
      });
    const isGroup =
      attribute !== null &&
      (GROUPING.includes(attribute) || (index < nameIndex && attribute === "number"));
    const cell = groupCell(own, isGroup, groups, index);
    if (isGroup && own && cell === own && own.top === row) forgetInner(groups, index, nameIndex);
    if (cell && !own && index > nameIndex) assumed.push(attribute);
    if (cell) readText(reader, record.draft, isName ? "name" : attribute, cell, index);
  }
  if (assumed.length === 1 && assumed[0] === "department" && record.rows.length === 0)
    noteCell(reader, "department-assumed", record.nameCell ?? cells[0]);
  if (record.nameCell && !record.draft.fields.name) {
    record.draft.fields.name = {
      text: record.nameCell.text,
      cell: referenceOf(reader.scan, record.nameCell),
    };
  }
}

const isText = (attribute: Attribute | null): boolean =>
  attribute !== null && !["kind", "year", "average", "overall-status"].includes(attribute);

function forgetInner(groups: Groups, index: number, nameIndex: number): void {
  for (const inner of groups.keys()) if (inner > index && inner < nameIndex) groups.delete(inner);
}

function groupCell(
  own: LogicalCell | null,
  isGroup: boolean,
  groups: Groups,
  index: number,
): LogicalCell | null {
  const isDitto = own !== null && DITTO.test(own.text);
  if (own && !isDitto) {
    groups.set(index, own);
    return own;
  }
  return isGroup || isDitto ? (groups.get(index) ?? null) : null;
}

function readText(
  { scan, table }: TableReader,
  draft: Draft,
  attribute: Attribute | null,
  cell: LogicalCell,
  index: number,
): void {
  const found = { text: cell.text, cell: referenceOf(scan, cell) };
  if (attribute === "narrative") {
    const label = table.columns[index]?.headers.at(-1)?.text ?? "";
    if (!draft.narratives.some((narrative) => narrative.cell === found.cell))
      draft.narratives.push({ label, ...found });
    return;
  }
  const field = fieldOf(table, attribute, index);
  if (field === "goal") draft.goal = cell.text;
  else if (field === null || draft.fields[field]) return;
  else if (field === "name") {
    const { ordinal, words } = splitOrdinal(cell.text);
    draft.fields.name = { ...found, text: words };
    if (ordinal) draft.numbers.push(ordinal);
  } else draft.fields[field] = found;
}

/** What a text column fills: of two columns of names the outer one is the initiative. */
function fieldOf(
  table: TableReader["table"],
  attribute: Attribute | null,
  index: number,
): TextField | "goal" | null {
  if (index === table.name?.index) return "name";
  switch (attribute) {
    case "number":
    case "unit":
    case "department":
    case "goal":
      return attribute;
    case "name":
      return hasAttribute(table, "initiative") ? null : "initiative";
    case "initiative":
    case "policy":
    case "basic-policy":
      return attribute === LEVELS.find((level) => hasAttribute(table, level))
        ? "initiative"
        : "goal";
    default:
      return null;
  }
}

const hasAttribute = ({ columns, name }: TableReader["table"], attribute: Attribute): boolean =>
  columns.some(({ meaning }, index) => index !== name?.index && meaning?.attribute === attribute);

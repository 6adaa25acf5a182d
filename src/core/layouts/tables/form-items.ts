import { parseValue } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import { isSectionLine } from "../heading";
import { withAssumedInitiative } from "./assumed-initiative";
import { attributeOfTexts, isGrade } from "./content-look";
import { chosenOf, preferenceOf, standsOver, type Candidates } from "./field-direction";
import type { Meanings } from "./header-band";
import { NO_MEANING, type Attribute, type HeaderMeaning } from "./header-meaning";
import type { FieldItem, FormItem } from "./form-item";
import { inlineField } from "./inline-field";
import { textsIn } from "./name-column";
import { plainHeader } from "./plain-header";
import { cellsOf, type Table } from "./table";
import { cellIn } from "./table-reader";
import { unknownFields } from "./unknown-fields";
import { isFurniture } from "./use-lines";
import { isProse } from "./prose";
import { cellUnder, hasProseNear } from "./words-near";

export const topOf = (item: FormItem): number =>
  item.kind === "field" ? item.label.top : item.table.band.top;

export const leftOf = (item: FormItem): number =>
  item.kind === "field" ? item.label.left : item.table.left;

export const IDENTITY: readonly Attribute[] = [
  "goal",
  "basic-policy",
  "policy",
  "initiative",
  "name",
  "number",
  "department",
  "unit",
];

const isIdentity = (attribute: Attribute | null): boolean =>
  attribute !== null && IDENTITY.includes(attribute);

/** The fields and tables of a sheet in the order in which people read them. */
export function itemsOf(
  scan: SheetScan,
  tables: readonly Table[],
  meanings: Meanings,
): readonly FormItem[] {
  const fieldRows = tables.filter(isFieldRow);
  const real = tables.filter((table) => !isFieldRow(table));
  const unread = new Set(fieldRows.flatMap(unknownCells));
  const taken = new Set<LogicalCell>();
  for (const table of tables)
    for (const cell of cellsOf(scan, table)) if (!unread.has(cell)) taken.add(cell);
  const known = [...fieldRows.flatMap(fieldsBelow), ...fieldsBeside(scan, taken, meanings)];
  const said = new Set<LogicalCell>();
  for (const { label, cells } of known) {
    said.add(label);
    for (const cell of cells) said.add(cell);
  }
  const free = scan.grid.filled.filter((cell) => !taken.has(cell) && !said.has(cell));
  const attributes = new Set([
    ...known.map(({ meaning }) => meaning.attribute),
    // Behind one label a department may stand after the words.
    ...known.flatMap(({ cells }) =>
      cells.slice(1).map(({ text }) => attributeOfTexts([text.trim()])),
    ),
    ...real.flatMap(({ columns }) => columns.map(({ meaning }) => meaning?.attribute ?? null)),
  ]);
  const items: FormItem[] = [
    ...real.map((table) => ({ kind: "table", table }) as const),
    ...known,
    ...unknownFields(scan, free, real, { attributes }, meanings),
  ];
  const ordered = items.sort(
    (first, second) => topOf(first) - topOf(second) || leftOf(first) - leftOf(second),
  );
  return answered(withAssumedInitiative(answered(ordered)));

  /** Fields behind labels that nobody knows are what people said they are. */
  function answered(list: readonly FormItem[]): readonly FormItem[] {
    return list.map((item) => {
      if (item.kind !== "field" || item.meaning.certain) return item;
      const [cell] = item.cells;
      const said = cell && scan.corrections.answerAt("label-assumed", cell);
      const attribute = IDENTITY.find((one) => one === said);
      return attribute ? { ...item, meaning: { ...item.meaning, attribute, certain: true } } : item;
    });
  }
}

/** Labels side by side with one row of words below them name a form; one of them may be a word that nobody knows. */
function isFieldRow(table: Table): boolean {
  const { columns, rows } = table;
  const known = columns.filter(
    ({ meaning }) => meaning?.role === null && isIdentity(meaning.attribute),
  );
  const unknown = columns.filter(({ meaning }) => meaning === null);
  const filled = unknown.filter((column) => textsIn(column, rows).length > 0);
  return (
    rows.length === 1 &&
    known.length + unknown.length === columns.length &&
    filled.length <= Math.min(1, known.length - 1)
  );
}

/** The header that nobody knows among labels side by side, with its words. */
const unknownCells = ({ columns, rows }: Table): readonly LogicalCell[] =>
  columns
    .filter((column) => column.meaning === null)
    .flatMap((column) => [...column.headers, ...textsIn(column, rows)]);

function fieldsBelow({ columns, rows }: Table): readonly FieldItem[] {
  return columns.flatMap((column): FieldItem[] => {
    const label = column.headers.at(-1);
    const cell = cellIn(rows[0]?.cells ?? [], column);
    return label && column.meaning
      ? [
          {
            kind: "field",
            label,
            meaning: column.meaning,
            cells: cell ? [cell] : [],
            inline: null,
            rival: null,
          },
        ]
      : [];
  });
}

const touches = (label: LogicalCell, cell: LogicalCell | null): boolean =>
  cell?.left === label.right + 1 || (cell?.top === label.bottom + 1 && cell.left === label.left);

/** Far beside a label for values stand words that are no value, and a value stands below it. */
const isStrayBeside = (
  { role }: HeaderMeaning,
  label: LogicalCell,
  beside: LogicalCell | undefined,
  under: LogicalCell,
): boolean =>
  role !== null &&
  beside !== undefined &&
  beside.left > label.right + 1 &&
  parseValue(beside.text).kind === "text" &&
  parseValue(under.text).kind !== "text";

/** A title may end like a label for figures, 行政改革推進計画; then what stands by it is none. */
const isTitle = ({ certain, role }: HeaderMeaning, cell: LogicalCell | null): boolean =>
  !certain &&
  role !== null &&
  role !== "status" &&
  cell !== null &&
  parseValue(cell.text).kind === "text";

const isLine = (cell: LogicalCell): boolean => isFurniture(cell) || isSectionLine(cell.text);

function fieldsBeside(
  scan: SheetScan,
  taken: Set<LogicalCell>,
  meanings: Meanings,
): readonly FieldItem[] {
  const free = scan.grid.filled.filter((cell) => !taken.has(cell));
  const isLabel = (cell: LogicalCell): boolean => meanings(cell)?.certain ?? false;
  // What ends like a label and has sentences beside it is one; a line is no field either.
  const hasOwnWords = (cell: LogicalCell): boolean =>
    isLine(cell) || (meanings(cell) !== null && hasProseNear(scan, cell));
  const candidates = free.flatMap((label): Candidates[] => {
    const meaning = meanings(label) ?? unknownLabel(scan, label);
    if (!meaning || (meaning.role === null && meaning.attribute === null)) return [];
    const under = cellUnder(scan, label);
    const beside = cellsToTheRight(scan, label, meaning, (cell) => taken.has(cell), meanings);
    // A heading is no value, nor words where others stand beside the label.
    const mayBeHeading = meaning.role !== null || beside.length > 0;
    const isHeading = mayBeHeading && scan.headingIn(under?.top ?? 0)?.cell === under;
    // What begins left of a label is another's where words stand beside it.
    const isOwn = under !== null && (beside.length === 0 || under.left === label.left);
    const isFree =
      isOwn && !taken.has(under) && !isLabel(under) && !hasOwnWords(under) && !isHeading;
    const right = isFree && isStrayBeside(meaning, label, beside[0], under) ? [] : beside;
    const isNext = right.length === 0 || under?.top === label.bottom + 1;
    const isWide = under !== null && standsOver(label, under, right[0]);
    const below = isFree && (isNext || isWide) ? under : null;
    // A title may end like a label for values, 改革の進捗状況, and something may stand far from it.
    const isFar = !meaning.certain && meaning.role !== null && !touches(label, right[0] ?? below);
    const namesForm = isIdentity(meaning.attribute);
    return isFar || isTitle(meaning, right[0] ?? below)
      ? []
      : [{ label, meaning, namesForm, right, below }];
  });
  const preference = preferenceOf(candidates);
  const byLabel = new Map(candidates.map((candidate) => [candidate.label, candidate]));
  const used = new Set<LogicalCell>();
  const items: FieldItem[] = [];
  for (const cell of free) {
    if (used.has(cell)) continue;
    const inline = inlineField(cell, meanings);
    if (inline) {
      items.push({
        kind: "field",
        label: cell,
        meaning: inline.meaning,
        cells: [],
        inline: inline.text,
        rival: null,
      });
      continue;
    }
    const found = byLabel.get(cell);
    if (!found) continue;
    const answer = scan.corrections.answerAt("direction-assumed", cell);
    const item = chosenOf(found, preference, used, answer);
    for (const value of item.cells) used.add(value);
    items.push(item);
  }
  return items;
}

const LONGEST_UNKNOWN_LABEL = 20;

/** Words that nobody knows are a label where sentences stand right beside or below them. */
function unknownLabel({ grid, corrections }: SheetScan, label: LogicalCell): HeaderMeaning | null {
  if (label.text.length > LONGEST_UNKNOWN_LABEL || isProse(label.text)) return null;
  if (label.value?.kind === "number" || /^[※(（]/.test(label.text)) return null;
  const role = corrections.roleAt(label.top, label.right + 1);
  if (role && !corrections.roleAt(label.top, label.left))
    return { ...NO_MEANING, role, fiscalYear: plainHeader(label.text)?.fiscalYear ?? null };
  const row = grid.startingInRow(label.top);
  const [beside, ...others] = row.filter(({ left }) => left > label.right);
  const isFirst = row[0] === label;
  const below = cellUnder({ grid }, label);
  const saysWords =
    isFirst &&
    (beside
      ? others.length === 0 && beside.right > beside.left && isProse(beside.text)
      : below !== null &&
        below.left === label.left &&
        below.right === label.right &&
        isProse(below.text));
  const saysGrade =
    isFirst &&
    !isGrade(label.text) &&
    (beside
      ? others.length === 0 && isGrade(beside.text)
      : below !== null && below.left === label.left && isGrade(below.text));
  return saysWords || saysGrade ? { ...NO_MEANING, attribute: "narrative", certain: false } : null;
}

const LONGEST_UNIT = 4;

/** The filled cells to the right of a label, up to the next label; behind a merged blank area nothing is ours. */
function cellsToTheRight(
  { grid }: SheetScan,
  label: LogicalCell,
  meaning: HeaderMeaning,
  isTaken: (cell: LogicalCell) => boolean,
  meanings: Meanings,
): readonly LogicalCell[] {
  const cells: LogicalCell[] = [];
  const mayLookLikeLabel = isIdentity(meaning.attribute);
  for (
    let cell = grid.at(label.top, label.right + 1);
    cell;
    cell = grid.at(label.top, cell.right + 1)
  ) {
    if (cell.text === "") {
      if (cells.length === 0 && (cell.right > cell.left || cell.bottom > cell.top)) return cells;
      continue;
    }
    const said = meanings(cell);
    const mayBeWords =
      cells.length === 0 &&
      ((mayLookLikeLabel && said?.attribute === "narrative") ||
        (meaning.attribute === "unit" && cell.text.length <= LONGEST_UNIT));
    const isOther = said !== null && said.certain && !mayBeWords;
    if (isTaken(cell) || isOther || cell.top > label.bottom) return cells;
    cells.push(cell);
  }
  return cells;
}

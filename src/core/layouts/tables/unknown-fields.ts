import { rememberByText } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { SheetScan } from "../engine/sheet-scan";
import { attributeOfTexts } from "./content-look";
import type { FieldItem } from "./form-item";
import type { Meanings } from "./header-band";
import { NO_MEANING, type Attribute } from "./header-meaning";
import { isProse } from "./prose";
import type { Table } from "./table";
import { isFurniture } from "./use-lines";

const LONGEST_LABEL = 14;
const LONGEST_WORDS = 60;
const FEWEST_FORMS = 2;

type Pair = {
  readonly label: LogicalCell;
  readonly words: LogicalCell;
  /** The words with what stands beside them behind the same label: a number before, a department behind. */
  readonly cells: readonly LogicalCell[];
};

/** What a sheet already says by labels that are known. */
type Known = { readonly attributes: ReadonlySet<Attribute | null> };

/**
 * Fields behind labels that nobody knows, by what stands in them and where: a department by its look, the name of an
 * indicator right above its table of values, the name of an initiative where each form has another one.
 */
export function unknownFields(
  { grid }: SheetScan,
  free: readonly LogicalCell[],
  tables: readonly Table[],
  known: Known,
  meanings: Meanings,
): readonly FieldItem[] {
  const isFree = new Set(free);
  const pairs = free.flatMap((label): Pair[] => {
    const [first] = grid.startingInRow(label.top);
    if (!isUnknownLabel(label, meanings) || (first !== label && first && isFree.has(first)))
      return [];
    const beside = cellsBeside(grid, label, isFree, meanings);
    const words = beside.find((cell) => areWords(cell, meanings));
    if (words) return [{ label, words, cells: beside }];
    const below = grid.at(label.bottom + 1, label.left);
    const isBelow = below && beside.length === 0 && below.left === label.left && isFree.has(below);
    return isBelow && areWords(below, meanings) ? [{ label, words: below, cells: [below] }] : [];
  });
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = pair.label.text.replace(/[①-⑳\s]/g, "");
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  const items: FieldItem[] = [];
  const given = new Set(known.attributes);
  for (const group of groups.values()) {
    const attribute = attributeOf(group, tables, given);
    if (!attribute) continue;
    given.add(attribute);
    items.push(...group.map((pair) => fieldOf(pair, attribute)));
  }
  return items;
}

function attributeOf(
  group: readonly Pair[],
  tables: readonly Table[],
  known: ReadonlySet<Attribute | null>,
): Attribute | null {
  const texts = group.map(({ words }) => words.text.trim());
  const look = attributeOfTexts(texts);
  if (look === "department") return known.has(look) ? null : look;
  if (look) return null;
  const isAboveTable = group.every(({ label, words }) =>
    tables.some(({ band, left }) => {
      const isNext = [label.bottom + 1, words.bottom + 1, label.bottom + 2].includes(band.top);
      return isNext && left <= words.right && band.right >= label.left;
    }),
  );
  if (isAboveTable && !known.has("name")) return "name";
  const isEachOther = new Set(texts).size === texts.length && group.length >= FEWEST_FORMS;
  return isEachOther && !known.has("initiative") ? "initiative" : null;
}

const fieldOf = ({ label, cells }: Pair, attribute: Attribute): FieldItem => ({
  kind: "field",
  label,
  meaning: { ...NO_MEANING, attribute, certain: false },
  cells,
  inline: null,
  rival: null,
});

const MOST_BESIDE = 3;

/** The cells to the right of a label, up to the next label. */
function cellsBeside(
  grid: SheetScan["grid"],
  label: LogicalCell,
  isFree: ReadonlySet<LogicalCell>,
  meanings: Meanings,
): readonly LogicalCell[] {
  const cells: LogicalCell[] = [];
  for (const cell of grid.startingInRow(label.top).filter(({ left }) => left > label.right)) {
    const isNext = isFree.has(cell) && meanings(cell)?.certain !== true;
    if (!isNext || cells.length === MOST_BESIDE) break;
    cells.push(cell);
  }
  return cells;
}

const isUnknownLabel = (cell: LogicalCell, meanings: Meanings): boolean =>
  cell.text.length <= LONGEST_LABEL &&
  cell.value?.kind !== "number" &&
  meanings(cell) === null &&
  !holdsFigureOrRemark(cell.text) &&
  !isFurniture(cell);

const holdsFigureOrRemark = rememberByText((text) =>
  /\d{2}|。|^[※(（]/.test(text.normalize("NFKC")),
);

const areWords = (cell: LogicalCell, meanings: Meanings): boolean =>
  cell.text !== "" &&
  cell.text.length <= LONGEST_WORDS &&
  cell.value?.kind !== "number" &&
  meanings(cell)?.certain !== true &&
  !isProse(cell.text);

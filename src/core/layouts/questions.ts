import {
  parseReference,
  type LogicalCell,
  type LogicalGrid,
  type MergedArea,
  type WorkbookSnapshot,
} from "../workbook";
import { sheetsByShape, type AlikeSheets } from "./profile/alike-sheets";
import { answer, type Answer } from "./profile/answer";
import { ANSWERED_CODES, type AnsweredCode, type Profile } from "./profile/profile";
import { anchorsOn, areasFrom, fromNearest } from "./profile/relative-area";
import { shapeWords } from "./profile/sheet-shape";
import { EMPTY_PROFILE, withCorrection } from "./profile/teach";
import type { NoteChoice, ReadingNote } from "./reading";

/** A question about how cells are read, put once for all cells that one answer settles. */
export type ReadingQuestion = {
  /** The same for the same question in another workbook. */
  readonly key: string;
  readonly code: AnsweredCode;
  /** What stands in the first of its cells. */
  readonly text: string;
  readonly choices: readonly NoteChoice[];
  /** The `id` of the choice that was taken. */
  readonly chosen: string;
  /** The notes that ask it, in their order. */
  readonly notes: readonly ReadingNote[];
  /** The shape of its sheets, and the entry of a profile that would confirm the choice that was taken. */
  readonly shape: string;
  readonly answer: Answer;
};

/** A note that asks, with the cell that it is about. */
type Asking = {
  readonly note: ReadingNote;
  readonly code: AnsweredCode;
  readonly choices: readonly NoteChoice[];
  readonly chosen: string;
  readonly sheet: string;
  readonly cell: LogicalCell;
  /** The same where the same is asked with the same choices in the same order. */
  readonly kind: string;
};

/** A sheet as answers find their way on it. */
type Ground = {
  readonly grid: LogicalGrid;
  readonly anchors: readonly LogicalCell[];
  readonly byWords: ReadonlyMap<string, readonly LogicalCell[]>;
};

/**
 * The questions that the notes of a workbook ask and that a profile can answer, in the order of the notes. Notes on
 * sheets that could not be known again ask none.
 */
export function readingQuestions(
  { sheets }: WorkbookSnapshot,
  notes: readonly ReadingNote[],
): readonly ReadingQuestion[] {
  const asking = notes.filter(({ choices }) => choices);
  if (asking.length === 0) return [];
  const found = sheetsByShape(sheets).flatMap((alike) => questionsOn(alike, asking));
  const place = new Map(asking.map((note, index) => [note, index]));
  const first = ({ notes: [note] }: ReadingQuestion): number => (note && place.get(note)) ?? 0;
  return [...found].sort((one, other) => first(one) - first(other));
}

/** The questions about sheets of one shape: each takes the notes that its answer settles. */
function questionsOn(
  { shape, grids, isShared }: AlikeSheets,
  notes: readonly ReadingNote[],
): readonly ReadingQuestion[] {
  const askings = notes.flatMap((note) => askingOf(note, grids) ?? []);
  if (askings.length === 0) return [];
  const grounds = new Map([...grids].map(([name, grid]) => [name, groundOf(grid, isShared)]));
  const byRow = listsBy(askings, ({ kind, sheet, cell }) => rowKey(kind, sheet, cell.top));
  const settled = new Set<Asking>();
  return askings.flatMap((first) => {
    const area = fromNearest(grounds.get(first.sheet)?.anchors ?? [], first.cell);
    if (settled.has(first) || !area) return [];
    const given = answer(first.code, first.chosen, area);
    const others = areasOf(given, grounds)
      .flatMap(({ sheet, area: found }) => inArea(byRow, first.kind, sheet, found))
      .filter((other) => other !== first && !settled.has(other));
    for (const asking of [first, ...others]) settled.add(asking);
    return [questionOf(shape, given, first, others)];
  });
}

function askingOf(note: ReadingNote, grids: ReadonlyMap<string, LogicalGrid>): Asking | null {
  const { choices, chosen } = note;
  const code = ANSWERED_CODES.find((answered) => answered === note.code);
  const place = parseReference(note.cell);
  const cell = place && grids.get(place.sheet)?.at(place.position.row, place.position.column);
  if (!code || !choices || chosen === undefined || !cell) return null;
  const kind = [code, ...choices.map(({ id }) => id)].join("|");
  return { note, code, choices, chosen, sheet: place.sheet, cell, kind };
}

const groundOf = (grid: LogicalGrid, isShared: (text: string) => boolean): Ground => ({
  grid,
  anchors: anchorsOn(grid, isShared),
  byWords: listsBy(grid.filled, ({ text }) => shapeWords(text)),
});

function listsBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const lists = new Map<string, Item[]>();
  for (const item of items) {
    const list = lists.get(keyOf(item));
    if (list) list.push(item);
    else lists.set(keyOf(item), [item]);
  }
  return lists;
}

const rowKey = (kind: string, sheet: string, row: number): string => `${row}|${kind}|${sheet}`;

/** Where an answer holds on each of the sheets. */
const areasOf = (
  { area }: Answer,
  grounds: ReadonlyMap<string, Ground>,
): readonly { readonly sheet: string; readonly area: MergedArea }[] =>
  [...grounds].flatMap(([sheet, { grid, byWords }]) =>
    areasFrom(byWords.get(shapeWords(area.anchor)) ?? [], area, grid.rowCount).map((found) => ({
      sheet,
      area: found,
    })),
  );

/** The notes of a kind that ask about the cells of an area. */
const inArea = (
  byRow: ReadonlyMap<string, readonly Asking[]>,
  kind: string,
  sheet: string,
  { top, left, bottom, right }: MergedArea,
): readonly Asking[] =>
  Array.from({ length: bottom - top + 1 }, (_, index) =>
    (byRow.get(rowKey(kind, sheet, top + index)) ?? []).filter(
      ({ cell }) => cell.left >= left && cell.left <= right,
    ),
  ).flat();

function questionOf(
  shape: string,
  given: Answer,
  first: Asking,
  others: readonly Asking[],
): ReadingQuestion {
  const { code, choices, chosen, cell, kind } = first;
  return {
    key: JSON.stringify([shape, kind, given]),
    code,
    text: cell.text,
    choices,
    chosen,
    notes: [first, ...others].map(({ note }) => note),
    shape,
    answer: given,
  };
}

/** A profile with the same answer to several questions that all offer this choice. */
export const withAnswers = (
  profile: Profile | null,
  questions: readonly Pick<ReadingQuestion, "shape" | "answer">[],
  choice: string,
): Profile =>
  questions.reduce(
    (known, question) => withCorrection(known, question.shape, { ...question.answer, choice }),
    profile ?? EMPTY_PROFILE,
  );

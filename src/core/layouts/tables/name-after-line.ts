import type { Draft, FieldText } from "../engine/form-draft";
import { noteCell, referenceOf, type CellReader } from "../engine/form-reader";
import { choose } from "../engine/note-choice";
import { splitOrdinal } from "../heading";
import type { HeaderBand, Meanings } from "./header-band";
import type { Table } from "./table";
import { isFurniture } from "./use-lines";

const FARTHEST_LINE = 2;
const LONGEST_NAME = 80;

/** A table without names bears the words in its corner or the line above it, where its form names nothing else. */
export function nameAfterLine(
  reader: CellReader,
  { band, columns }: Table,
  record: Draft,
  isOneOfSeveral: boolean,
  meanings: Meanings,
): void {
  const { scan, account, draft } = reader;
  const { fields } = draft.shared;
  if (!record.fields.name && !fields.name && fields.initiative)
    noteUnreadLine(reader, band, fields.initiative, record);
  if (record.fields.name || fields.name || (fields.initiative && !isOneOfSeveral)) return;
  const corner = columns.find(({ meaning }) => meaning === null)?.headers.at(-1);
  const line = corner ?? lineAbove();
  if (!line || line.text.length > LONGEST_NAME) return;
  const { ordinal, words } = splitOrdinal(line.text);
  account.use(line, "field", { field: "name" });
  noteCell(reader, "name-from-line", line);
  record.fields.name = { text: words, cell: referenceOf(scan, line) };
  if (ordinal) record.numbers.push(ordinal);

  function lineAbove() {
    for (let row = band.top - 1; row >= Math.max(1, band.top - FARTHEST_LINE); row -= 1) {
      const [only, ...others] = scan.grid.startingInRow(row);
      if (!only) continue;
      const isName =
        others.length === 0 &&
        !meanings(only) &&
        account.entry(only) === null &&
        !isFurniture(only);
      return isName && only.left <= band.left ? only : undefined;
    }
    return undefined;
  }
}

/** Words right above a table that nothing was made of may be the name of what it measures. */
function noteUnreadLine(
  reader: CellReader,
  { top, right }: HeaderBand,
  initiative: FieldText,
  record: Draft,
): void {
  const { scan, account } = reader;
  const lines = [top - 1, top - 2].flatMap((row) => scan.grid.startingInRow(row));
  const unread = lines.find(
    (cell) =>
      cell.left <= right &&
      cell.value?.kind !== "number" &&
      account.entry(cell) === null &&
      !isFurniture(cell),
  );
  if (!unread) return;
  const named = scan.grid.filled.find((cell) => referenceOf(scan, cell) === initiative.cell);
  if (!named) return;
  const chosen = choose(reader, "name-assumed", named, [
    { id: "initiative", label: initiative.text },
    { id: "line", label: unread.text },
  ]);
  if (chosen !== "line") return;
  account.use(unread, "field", { field: "name" });
  record.fields.name = { text: splitOrdinal(unread.text).words, cell: referenceOf(scan, unread) };
}

import type { LogicalCell } from "../../workbook";
import type { NoteChoice, ReadingNoteCode } from "../reading";
import { referenceOf, type CellReader } from "./form-reader";

/** Notes what was read one way and could be read another; the first choice is the one taken. */
export function noteChoice(
  { scan, draft, messages }: Pick<CellReader, "scan" | "draft" | "messages">,
  code: Extract<
    ReadingNoteCode,
    "role-assumed" | "name-assumed" | "direction-assumed" | "label-assumed" | "value-spans-years"
  >,
  cell: LogicalCell,
  choices: readonly NoteChoice[],
): void {
  const reference = referenceOf(scan, cell);
  const message = messages.notes[code]({
    cell: reference,
    text: cell.text,
    choices: choices.map(({ label }) => label),
  });
  const [chosen] = choices;
  draft.notes.push({
    code,
    cell: reference,
    message,
    ...(chosen ? { choices, chosen: chosen.id } : {}),
  });
}

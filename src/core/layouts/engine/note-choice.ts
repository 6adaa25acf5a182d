import type { ValueRole } from "../../indicators";
import type { LogicalCell } from "../../workbook";
import type { AnsweredCode } from "../profile/profile";
import type { NoteChoice } from "../reading";
import { referenceOf, type CellReader } from "./form-reader";

type Noter = Pick<CellReader, "scan" | "draft" | "messages">;

/**
 * The id of the way in which a cell is read that could be read in several: the one that people answered with, else the
 * first, which is noted.
 */
export function choose(
  { scan, draft, messages }: Noter,
  code: AnsweredCode,
  cell: LogicalCell,
  choices: readonly NoteChoice[],
): string | null {
  const isOffered = (choice: string): boolean => choices.some(({ id }) => id === choice);
  const answer = scan.corrections.answerAt(code, cell, isOffered);
  if (answer !== null) return answer;
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
  return chosen?.id ?? null;
}

/** The role of a cell that could have several: what people answered, else the first, which is noted. */
export function chooseRole(
  reader: Noter,
  cell: LogicalCell,
  roles: readonly [ValueRole, ...ValueRole[]],
): ValueRole {
  const choices = roles.map((id) => ({ id, label: reader.messages.roles[id] }));
  const chosen = choose(reader, "role-assumed", cell, choices);
  return roles.find((role) => role === chosen) ?? roles[0];
}

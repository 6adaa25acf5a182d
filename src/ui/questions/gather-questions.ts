import {
  answeredQuestions,
  readingQuestions,
  type AnsweredCode,
  type NoteChoice,
  type PointedCells,
  type ReadingNote,
  type WorkbookReading,
} from "../../core";
import { canKeepDocuments } from "../../hosts/kept-documents";
import type { OpenWorkbook } from "../session/read-sources";

/** A cell of an open workbook, as `sheet!A1`. */
export type AskedCell = { readonly file: string; readonly cell: string };

type About = {
  /** Unlike that of every other. */
  readonly key: string;
  readonly code: AnsweredCode;
  /** What stands in the first of the cells. */
  readonly text: string;
  readonly cells: readonly AskedCell[];
};

/** A question that is put once for all open workbooks that ask it. */
export type OpenQuestion = About & {
  readonly choices: readonly NoteChoice[];
  readonly chosen: string;
  /** Where the answer is to be taught, a cell for each workbook. */
  readonly pointed: readonly (PointedCells & { readonly file: string })[];
};

/** An answer, with the entry of each workbook's profile that holds it. */
export type GivenAnswer = About & {
  readonly choice: string;
  readonly entries: readonly { readonly file: string; readonly id: string }[];
};

export type Questions = {
  readonly open: readonly OpenQuestion[];
  readonly answered: readonly GivenAnswer[];
  /** The notes that are put as questions, and need not be listed again. */
  readonly asked: ReadonlySet<ReadingNote>;
};

/** What there is to ask about the open workbooks and what was answered; only where an answer can be kept. */
export function gatherQuestions(
  workbooks: readonly OpenWorkbook[],
  readings: readonly WorkbookReading[],
): Questions {
  const open: OpenQuestion[] = [];
  const answered: GivenAnswer[] = [];
  const asked = new Set<ReadingNote>();
  for (const { source, snapshot, profile } of workbooks) {
    const { file } = snapshot;
    const reading = readings.find((candidate) => candidate.file === file);
    if (!reading || !canKeepDocuments(source.host)) continue;
    for (const { pointed, notes, ...question } of readingQuestions(snapshot, reading.notes)) {
      for (const note of notes) asked.add(note);
      const cells = notes.map(({ cell }) => ({ file, cell }));
      open.push({ ...question, cells, pointed: [{ file, ...pointed }] });
    }
    for (const { id, cells, ...answer } of profile ? answeredQuestions(snapshot, profile) : []) {
      const places = cells.map((cell) => ({ file, cell }));
      answered.push({ ...answer, cells: places, entries: [{ file, id }] });
    }
  }
  return {
    open: merged(open, (one, other) => ({ ...one, pointed: [...one.pointed, ...other.pointed] })),
    answered: merged(answered, (one, other) => ({
      ...one,
      entries: [...one.entries, ...other.entries],
    })),
    asked,
  };
}

/** The same question in several workbooks is one, about the cells of all. */
function merged<Asked extends About>(
  questions: readonly Asked[],
  join: (one: Asked, other: Asked) => Asked,
): readonly Asked[] {
  const byKey = new Map<string, Asked>();
  for (const question of questions) {
    const known = byKey.get(question.key);
    byKey.set(
      question.key,
      known ? { ...join(known, question), cells: [...known.cells, ...question.cells] } : question,
    );
  }
  return [...byKey.values()];
}

import {
  answeredQuestions,
  readingQuestions,
  type AnsweredCode,
  type NoteChoice,
  type ReadingNote,
  type ReadingQuestion,
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
  /** The same for questions that ask the same of other cells of the form. */
  readonly kind: string;
  /** What each workbook asks. */
  readonly asked: readonly Asked[];
};

type Asked = { readonly file: string } & Pick<ReadingQuestion, "shape" | "answer">;

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
    for (const question of readingQuestions(snapshot, reading.notes)) {
      for (const note of question.notes) asked.add(note);
      open.push(openQuestion(file, question));
    }
    for (const { id, cells, ...answer } of profile ? answeredQuestions(snapshot, profile) : []) {
      const places = cells.map((cell) => ({ file, cell }));
      answered.push({ ...answer, cells: places, entries: [{ file, id }] });
    }
  }
  return {
    open: merged(open, (one, other) => ({ ...one, asked: [...one.asked, ...other.asked] })),
    answered: merged(answered, (one, other) => ({
      ...one,
      entries: [...one.entries, ...other.entries],
    })),
    asked,
  };
}

function openQuestion(file: string, question: ReadingQuestion): OpenQuestion {
  const { key, code, text, choices, chosen, notes, shape, answer } = question;
  return {
    key,
    code,
    text,
    choices,
    chosen,
    kind: JSON.stringify([shape, code, choices.map(({ id }) => id)]),
    cells: notes.map(({ cell }) => ({ file, cell })),
    asked: [{ file, shape, answer }],
  };
}

/** The same question in several workbooks is one, about the cells of all. */
function merged<Question extends About>(
  questions: readonly Question[],
  join: (one: Question, other: Question) => Question,
): readonly Question[] {
  const byKey = new Map<string, Question>();
  for (const question of questions) {
    const known = byKey.get(question.key);
    byKey.set(
      question.key,
      known ? { ...join(known, question), cells: [...known.cells, ...question.cells] } : question,
    );
  }
  return [...byKey.values()];
}

import {
  readingQuestions,
  type Indicator,
  type IndicatorValue,
  type ReadingNote,
  type ReadingQuestion,
} from "../../core";
import type { Command } from "../command";
import { EXIT_STATUS } from "../exit-status";
import { readInputs, type Input } from "../read-inputs";
import type { Terminal } from "../terminal";
import { cliWords, type CliWords } from "../words";

/** The printed form of a reading: exactly what other programs may rely on, field by field. */
const printedValue = (value: IndicatorValue) => ({
  role: value.role,
  fiscalYear: value.fiscalYear,
  text: value.text,
  kind: value.kind,
  measures: value.measures,
  cell: value.cell,
  headers: value.headers,
});

const printedIndicator = (indicator: Indicator) => ({
  key: indicator.key,
  sheet: indicator.sheet,
  number: indicator.number,
  goal: indicator.goal,
  initiative: indicator.initiative,
  name: indicator.name,
  unit: indicator.unit,
  department: indicator.department,
  values: indicator.values.map(printedValue),
  narratives: indicator.narratives,
});

/** What is left undefined is not printed: only a note that asks has choices. */
const printedNote = ({ code, cell, message, choices, chosen }: ReadingNote) => ({
  code,
  cell,
  message,
  choices: choices?.map(({ id, label }) => ({ id, label })),
  chosen,
});

/** An entry for the `sheets` of a profile confirms the choice that was taken; another `choice` in it is another answer. */
const printedQuestion = ({ notes, shape, answer }: ReadingQuestion) => ({
  cells: notes.map(({ cell }) => cell),
  profileEntry: { shape, corrections: [answer] },
});

const printedWorkbook = ({ snapshot, reading }: Input) => ({
  file: reading.file,
  indicators: reading.indicators.map(printedIndicator),
  summaries: reading.summaries.map(({ kind, label, number, cell }) => ({
    kind,
    label,
    number,
    cell,
  })),
  notes: reading.notes.map(printedNote),
  questions: readingQuestions(snapshot, reading.notes).map(printedQuestion),
});

const shownIndicator = ({ sheet, number, name, department, values }: Indicator): string =>
  [
    `  ${number ?? ""} ${name}（${department ?? ""}） [${sheet}]`,
    ...values.map(
      ({ role, fiscalYear, text, cell }) =>
        `    ${role} ${fiscalYear ?? ""} ${text.replace(/\s+/g, " ")} ${cell}`,
    ),
  ].join("\n");

/** A question as a note with its choices, the one taken first. */
const shownQuestion = ({ notes, choices, chosen }: ReadingQuestion, words: CliWords): string => {
  const [first, ...others] = notes;
  return [
    `  ? ${first?.message ?? ""}`,
    ...(others.length > 0 ? [`    ${words.alsoAt(others.map(({ cell }) => cell))}`] : []),
    ...choices.map(({ id, label }) => `    ${id === chosen ? "*" : "-"} ${label} (${id})`),
  ].join("\n");
};

/** Questions come first: they may be few among many notes. */
function showNotes({ snapshot, reading }: Input, terminal: Terminal, words: CliWords): void {
  const questions = readingQuestions(snapshot, reading.notes);
  const asked = new Set(questions.flatMap(({ notes }) => notes));
  for (const question of questions) terminal.print(shownQuestion(question, words));
  if (questions.length > 0) terminal.print(`  ${words.howToAnswer}`);
  for (const note of reading.notes) if (!asked.has(note)) terminal.print(`  ! ${note.message}`);
}

/** Reads workbooks and prints what was read. */
export const scan: Command = async (context) => {
  const { args, locale, terminal } = context;
  const { read, unreadable } = await readInputs(context);
  if (args.json) {
    terminal.print(JSON.stringify({ format: 1, workbooks: read.map(printedWorkbook) }, null, 2));
  } else {
    const words = cliWords(locale);
    for (const input of read) {
      const { file, indicators, notes } = input.reading;
      terminal.print(words.workbook(file, indicators.length, notes.length));
      for (const indicator of indicators) terminal.print(shownIndicator(indicator));
      showNotes(input, terminal, words);
    }
  }
  return unreadable > 0 ? EXIT_STATUS.unreadableInput : EXIT_STATUS.done;
};

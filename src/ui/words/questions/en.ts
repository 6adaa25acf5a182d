import type { QuestionWords } from "./words";

export const en: QuestionWords = {
  heading: (open) => (open > 0 ? `Please confirm (${open})` : "Please confirm"),
  how: "This can be read in several ways. It is read as chosen here now. An answer is used for all sheets of the same form.",
  ask: {
    role: (text) => `What is “${text}”?`,
    rows: (text) => `What do the two rows from “${text}” on hold?`,
    column: () => "Which column names the indicators?",
    line: () => "Which of these names the indicator?",
    label: (text) => `What does “${text}” tell?`,
    direction: (text) => `Which cell belongs to “${text}”?`,
    years: (text) => `Of which year is “${text}”?`,
  },
  why: {
    role: "No clear label says whether it is a target or an actual.",
    rows: "No label says which row holds targets and which actuals.",
    column: "No header says which column names the indicators.",
    line: "Beside the initiative, a line above the table looks like a name too.",
    label: "Its label is not known.",
    direction: "The cells right of the label and below it both look like its content.",
    years: "The cell reaches over several years.",
  },
  asked: {
    role: "what it is",
    rows: "what two rows hold",
    column: "which column names the indicators",
    line: "which text names the indicator",
    label: "what it tells",
    direction: "which cell belongs to the label",
    years: "which year it is of",
  },
  choices: {
    right: "the cell on the right",
    below: "the cell below",
    column: (distance) =>
      distance === 0
        ? "the column first taken for it"
        : `${Math.abs(distance)} column${Math.abs(distance) === 1 ? "" : "s"} ${distance < 0 ? "left" : "right"} of the one first taken for it`,
    initiative: "the initiative",
    line: "the line above the table",
    columnOf: (text) => `the column of “${text}”`,
    withText: (choice, text) => `${choice} “${text}”`,
    withAddress: (choice, address) => `${choice}, ${address}`,
  },
  taken: (choice) => `${choice} (now)`,
  answer: "Read it so",
  forAlike: (count) => `Also for the same question elsewhere (${count})`,
  others: (count) => `The same in ${count} more ${count === 1 ? "cell" : "cells"}`,
  told: (question, others, choice) =>
    `${question} Read again${others > 0 ? `, with ${others} more alike` : ""}: ${choice}.`,
  answered: (count) => `Answered (${count})`,
  given: (choice) => `Answer: ${choice}`,
  taught: (asked, choice) => `${asked}: ${choice}`,
};

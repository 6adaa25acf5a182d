import type { AnsweredCode, Messages, NoteChoice } from "../../core";
import type { QuestionKind } from "../words/questions/words";
import type { Words } from "../words/words";

type Spoken = { readonly words: Words; readonly messages: Messages };

/** What is asked by a note of this code that has a choice with this id. */
export function questionKind(code: AnsweredCode, choice: string): QuestionKind {
  switch (code) {
    case "role-assumed":
      return choice.includes("/") ? "rows" : "role";
    case "name-assumed":
      return Number.isInteger(Number(choice)) ? "column" : "line";
    case "label-assumed":
      return "label";
    case "direction-assumed":
      return "direction";
    case "value-spans-years":
      return "years";
  }
}

/** The name of a choice by its id alone, as a profile has it; the id itself where it is unknown. */
export function choiceName(kind: QuestionKind, id: string, { words, messages }: Spoken): string {
  const { right, below, column, initiative, line } = words.questions.choices;
  switch (kind) {
    case "role":
      return roleName(id, messages);
    case "rows": {
      const [upper = "", lower = ""] = id.split("/");
      return messages.arrangement(roleName(upper, messages), roleName(lower, messages));
    }
    case "column":
      return column(Number(id));
    case "line":
      return { initiative, line }[id] ?? id;
    case "label":
      return messages.fields[id] ?? id;
    case "direction":
      return { right, below }[id] ?? id;
    case "years":
      return yearsName(id, { words, messages });
  }
}

const roleName = (id: string, { roles }: Messages): string =>
  Object.entries(roles).find(([role]) => role === id)?.[1] ?? id;

function yearsName(id: string, { words, messages }: Spoken): string {
  if (id === "all") return messages.allYears;
  return id === "none" ? words.reading.noYear : messages.fiscalYear(Number(id));
}

/** The name of a choice that a note offers: columns by their first texts, texts and cells with where they stand. */
export function offeredName(kind: QuestionKind, { id, label }: NoteChoice, spoken: Spoken): string {
  const { columnOf, withText, withAddress } = spoken.words.questions.choices;
  const name = choiceName(kind, id, spoken);
  switch (kind) {
    case "column":
      return columnOf(inOneLine(label));
    case "line":
      return withText(name, inOneLine(label));
    case "direction":
      return withAddress(name, label);
    default:
      return name;
  }
}

/** Longer texts are cut in questions. */
const LONGEST_QUOTE = 40;

/** A cell's text as it is quoted in a question. */
export function inOneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}

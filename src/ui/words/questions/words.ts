/** What a question is about: two notes of one code may ask for different things. */
export type QuestionKind = "role" | "rows" | "column" | "line" | "label" | "direction" | "years";

/** The words for asking how cells are to be read. */
export type QuestionWords = {
  /** With the number of questions that nobody has answered. */
  readonly heading: (open: number) => string;
  readonly how: string;
  /** The question about a cell with these words. */
  readonly ask: Readonly<Record<QuestionKind, (text: string) => string>>;
  readonly why: Readonly<Record<QuestionKind, string>>;
  /** What is asked, without the cell. */
  readonly asked: Readonly<Record<QuestionKind, string>>;
  readonly choices: ChoiceWords;
  /** The choice by which it is read now. */
  readonly taken: (choice: string) => string;
  readonly answer: string;
  /** For so many further questions. */
  readonly forAlike: (count: number) => string;
  /** So many further cells of which the same is asked. */
  readonly others: (count: number) => string;
  /** With the number of further questions that got the same answer. */
  readonly told: (question: string, others: number, choice: string) => string;
  readonly answered: (count: number) => string;
  readonly given: (choice: string) => string;
  /** For the list of everything that was taught. */
  readonly taught: (asked: string, choice: string) => string;
};

export type ChoiceWords = {
  readonly right: string;
  readonly below: string;
  /** A column so many to the right of the one that was taken for the names; left of it below 0. */
  readonly column: (distance: number) => string;
  readonly initiative: string;
  readonly line: string;
  /** The column that has this text at its head. */
  readonly columnOf: (text: string) => string;
  readonly withText: (choice: string, text: string) => string;
  readonly withAddress: (choice: string, address: string) => string;
};

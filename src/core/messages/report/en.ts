import type { ReportMessages } from "./messages";

export const en: ReportMessages = {
  titled: (title, sheet) => `${title} – ${sheet}`,
  notes: {
    "sheet-is-template": ({ cell }) =>
      `The sheet “${cell}” has placeholders ({{ }}) and is taken for a summary layout, so it was not read.`,
  },
  templates: {
    filled: (sheet) => `${sheet} (filled in)`,
    nothing: "none",
    all: "all",
    attention: "attention",
    unknownPlaceholder: (cell, text, ...known) =>
      `“${text}” in ${cell} is no known placeholder and was left as it is. There are ${known.join(", ")}.`,
    unknownWord: (cell, text, word, ...known) =>
      `“${text}” in ${cell} was left as it is, because “${word}” is not known. Known are ${known.join(", ")}.`,
    columnWithoutList: (cell, text) =>
      `“${text}” in ${cell} is a column of a list and was left as it is. Put it into the row of {{list:…}}.`,
    secondList: (cell, text) =>
      `“${text}” in ${cell} is the second list of its row, so the lists of this row were left as they are. Put one list into a row.`,
    tooMany: (sheet, most) =>
      `A workbook can have ${most} filled-in layouts. The sheet “${sheet}” was not filled in. Remove layouts that are not used.`,
  },
  page: { printedOn: "Printed " },
};

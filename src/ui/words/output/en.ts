import type { OutputWords } from "./words";

export const en: OutputWords = {
  heading: "How sheets are made",
  title: "Title",
  titleHint: "Stands before the title of each sheet.",
  logoLine: "Organisation",
  logoLineHint: "One line above the title.",
  paper: "Paper",
  orientation: "Orientation",
  orientations: { landscape: "Landscape", portrait: "Portrait" },
  sheets: "Sheets to make, and their order",
  sheetsHint:
    "A sheet that is not chosen is not made; one that was made before stays as it is. Sheets that are there already stay where they are.",
  columns: (sheet) => `Columns of “${sheet}”`,
  columnsHint:
    "Columns that are needed to carry over what people typed stay on the attention sheet, hidden.",
  up: (name) => `Move “${name}” forward`,
  down: (name) => `Move “${name}” back`,
  liveFormulas: "Figures follow their source cells",
  liveFormulasHint:
    "Where a source cell holds a plain number, a formula that refers to it is written in place of the value. Counts, verdicts and rates of attainment do not follow. A list to be published should keep its values.",
  reset: "Back to the defaults",
  filledFrom: (sheet) => `The layout “${sheet}”, filled in`,
  csv: {
    heading: "List of indicators as CSV",
    hint: "A list to be published as open data: one value a row, number and unit apart, in UTF-8.",
    save: (name) => `Save CSV (${name})`,
    copyHint:
      "Selecting the field selects all of it. Copy it into a text editor and save it as .csv in UTF-8 with a byte order mark.",
    text: "The CSV",
  },
};

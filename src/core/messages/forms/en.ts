import type { FormMessages } from "./messages";

export const en: FormMessages = {
  allYears: "all of the years",
  notes: {
    "department-doubtful": ({ cell, text }) =>
      `The department of ${cell} “${text}” was read from a place whose label or position is not clear. Please check it.`,
    "name-from-line": ({ cell, text }) =>
      `${cell} “${text}” has no label; it was read as the indicator's name because it stands right above the table or in its corner. If it is not, please label the name.`,
    "baselines-doubtful": ({ cell, text }) =>
      `${cell} “${text}” was read as a baseline, but the indicator has baselines in several years. Please check whether it is a target or an actual, and teach how to read it where needed.`,
    "correction-without-effect": ({ cell, text }) =>
      `What was taught about ${cell} “${text}” could not be used on this form. Please check the cells and what was said of them, or remove it from the list of what was taught.`,
    "word-without-effect": ({ cell, text }) =>
      `No label of sheet “${cell}” or any other sheet of this workbook uses “${text}”, a word whose meaning was taught. Please check that it is written as on the form, or remove it from the list of what was taught.`,
    "use-doubtful": ({ cell, text }) =>
      `${cell} “${text}” was taken for a text, a rate or a label, not for a target, an actual, a rating or a name. If it is one, please teach what the word of its label means.`,
    "actuals-doubtful": ({ cell, text }) =>
      `What stands below ${cell} “${text}” was read as actuals, but it is not clear of when. Please check whether they are baselines or targets, and teach how to read them where needed.`,
    "name-doubtful": ({ cell, text }) =>
      `${cell} “${text}” was read as the name of an indicator, but does not look like one. Please check where the name stands, and teach how to read it where needed.`,
    "value-shared": ({ cell, text }) =>
      `${cell} “${text}” was read as a value of every indicator on its form. If it belongs to one of them, please write it in that indicator's row.`,
    "report-copy": ({ cell }) =>
      `Sheet “${cell}” is a copy of a summary sheet, so it was not read.`,
    "value-without-name": ({ cell, text }) =>
      `${cell} “${text}” was not used: nothing tells which indicator it belongs to. Please check the name and its label.`,
  },
  preview: {
    title: (sheet) => `What was read on sheet “${sheet}”`,
    legend: "What colours and patterns mean",
    uses: {
      label: "Heading or label",
      field: "Initiative, indicator, department",
      baseline: "Baseline",
      target: "Target",
      actual: "Actual",
      status: "Self-rating",
      narrative: "Text",
      summary: "Count or mean",
      "left-out": "No table, as told",
      "not-understood": "Not understood",
    },
  },
  profile: {
    unusable: (faults) =>
      `What was taught about reading cannot be used (${faults}). Look at the file, or remove it from the workbook.`,
    fault: (place, expected) => `“${place}” must be ${expected}`,
    expected: {
      object: "a set of entries",
      list: "a list",
      text: "a text that is not empty",
      number: "a whole number",
      "format-1": "1",
      "known-word": "one of the known words",
    },
    refusals: {
      "sheet-gone": "The sheet is gone. Read again and choose the cells anew.",
      "no-shape":
        "The sheet has too few labels to be known again. Teach what its words mean instead.",
      "no-anchor":
        "No label near the cells tells where they are. Teach what a word means, or choose cells of a table with labels.",
      "no-word": "The cell holds no word. Choose the cell with the label.",
    },
  },
  fields: {
    name: "the indicator",
    initiative: "the initiative",
    department: "the department",
    unit: "the unit",
    number: "the number",
    goal: "the goal",
  },
  arrangement: (upper, lower) => `upper row: ${upper}, lower row: ${lower}`,
};

import { en as CHANGE_MESSAGES } from "./changes/en";
import { en as FORM_MESSAGES } from "./forms/en";
import type { Messages } from "./messages";
import { en as REPORT_MESSAGES } from "./report/en";
import { en as SETTINGS_MESSAGES } from "./settings/en";
import { en as SHEET_MESSAGES } from "./sheets/en";

const chosenOf = ([chosen = ""]: readonly string[] = []): string => `“${chosen}”`;

const othersOf = ([, ...others]: readonly string[] = []): string =>
  others.length > 0 ? `It could also be ${others.join(", ")}. ` : "";

export const en: Messages = {
  ...CHANGE_MESSAGES,
  ...FORM_MESSAGES,
  ...REPORT_MESSAGES,
  ...SETTINGS_MESSAGES,
  ...SHEET_MESSAGES,
  notes: {
    ...FORM_MESSAGES.notes,
    ...REPORT_MESSAGES.notes,
    "sheet-without-table": ({ cell }) =>
      `No indicator table was found on sheet “${cell}”, so it was not read.`,
    "cell-not-used": ({ cell, text }) => `${cell} “${text}” was not used: its meaning is unknown.`,
    "value-not-understood": ({ cell, text }) =>
      `${cell} “${text}” could not be read as a figure and was kept as words.`,
    "value-rounded": ({ cell, text }) =>
      `${cell} shows “${text}”, which is rounded; the value in the cell was read. Please check its number format.`,
    "share-doubtful": ({ cell, text }) =>
      `${cell} “${text}” is below 1 where the unit is %. It was read as ${text}%; if 1 means 100%, please give the cell a % format.`,
    "role-assumed": ({ cell, text, choices }) =>
      `No clear label says what ${cell} “${text}” holds. It was read as ${chosenOf(choices)}; if that is wrong, please give it a label.`,
    "name-assumed": ({ cell, text, choices }) =>
      `No header says which column names the indicators; the one of ${cell} “${text}” was taken. ${othersOf(choices)}If that is wrong, please give the names a header such as 指標名.`,
    "label-assumed": ({ cell, text, choices }) =>
      `The label of ${cell} “${text}” is not known. By its look and place it was read as ${chosenOf(choices)}. ${othersOf(choices)}If that is wrong, please change the label.`,
    "direction-assumed": ({ cell, text, choices }) =>
      `What belongs to ${cell} “${text}” was read from the cell ${chosenOf(choices)}. ${othersOf(choices)}If that is wrong, please check where it stands.`,
    "value-spans-years": ({ cell, text, choices }) =>
      `${cell} “${text}” reaches over several years and was read in all of them. ${othersOf(choices)}If it belongs to one year, please unmerge the cell.`,
    "department-missing": ({ cell, text }) =>
      `No department was found for ${cell} “${text}”. Please check its place on the form and the label there.`,
    "department-assumed": ({ cell, text }) =>
      `The department of ${cell} “${text}” is blank; the one above was taken. If that is wrong, please fill it in.`,
    "value-repeated": ({ cell, text }) =>
      `Another cell holds a value of the same indicator, kind and year as ${cell} “${text}”; both were read. Please check whether a row lacks its name.`,
    "mark-differs": ({ cell, text }) =>
      `The mark of ${cell} “${text}” is not that of its indicator. The row was read for the indicator above it; check the mark.`,
    "year-doubtful": ({ cell, text }) =>
      `The year of ${cell} “${text}” does not fit the others. It was read as it stands; please check it.`,
    "formula-error": ({ cell, text }) =>
      `The formula in ${cell} gives an error (${text}), so it has no value. Please check the formula.`,
    "formula-without-result": ({ cell }) =>
      `${cell} has a formula with an empty result, so it counts as blank. Opening and saving the workbook in Excel may help.`,
    "form-not-parted": ({ cell, text }) =>
      `Around ${cell} “${text}” the same label stands more than once, and it is not clear where one form ends. All was read as one form; please check its department and values.`,
    "form-incomplete": ({ cell }) =>
      `The form at ${cell} names no indicator and no initiative, so its values were not read. Is its heading alone in its row?`,
    "correction-not-applied": ({ cell, text }) =>
      `The sheet “${cell}” has no cell “${text}”, from which a correction of its form counts; the correction was not applied. Please check the form.`,
    "sheet-hidden": ({ cell }) => `Sheet “${cell}” is hidden; it was read like the others.`,
    "row-hidden": ({ cell }) =>
      `Sheet “${cell}” has hidden rows with values; they were read like the visible ones.`,
    "column-hidden": ({ cell }) =>
      `Sheet “${cell}” has hidden columns with values; they were read like the visible ones.`,
  },
  verdicts: {
    achieved: "Achieved",
    "on-track": "On track",
    "slightly-behind": "Slightly behind",
    behind: "Behind",
    "not-due": "Not due yet",
    "not-reported": "Not reported",
    "not-judged": "Not judged",
  },
  severities: { error: "Error", warning: "Check", information: "Note" },
  roles: { baseline: "Baseline", target: "Target", actual: "Actual", status: "Self-rating" },
  comparators: {
    "at-least": (figure) => `at least ${figure}`,
    "at-most": (figure) => `at most ${figure}`,
    "less-than": (figure) => `less than ${figure}`,
    "more-than": (figure) => `more than ${figure}`,
  },
  hostErrors: {
    "empty-file": (file) => `“${file}” is empty (0 bytes). Check the original and save it again.`,
    "legacy-xls": (file) =>
      `“${file}” is a workbook of the old .xls format. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.`,
    encrypted: (file) =>
      `“${file}” is protected by a password. Open it in Excel, remove the password and save it again.`,
    "text-file": (file) =>
      `“${file}” is a text file (such as CSV), not a workbook. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.`,
    "web-page": (file) =>
      `“${file}” is a web page (HTML), not a workbook. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.`,
    "open-document": (file) =>
      `“${file}” is an OpenDocument spreadsheet (.ods). Open it and save it as “Excel Workbook (*.xlsx)”.`,
    "not-a-workbook": (file) =>
      `“${file}” is not an Excel workbook. Choose an .xlsx or .xlsm file.`,
    truncated: (file) =>
      `“${file}” is cut off; a copy or download may have stopped half-way. Get the original again.`,
    damaged: (file) =>
      `“${file}” is damaged and cannot be read. Open it in Excel, repair it and save it again.`,
    unsafe: (file) =>
      `“${file}” is built in a suspicious way that no ordinary workbook is; reading was stopped for safety. Check where it comes from and ask for one saved by Excel.`,
    "too-large": (file) =>
      `“${file}” is too large, or grows abnormally when unpacked; reading was stopped for safety. Delete sheets and rows that are not needed in Excel and save it again, or check where it comes from.`,
    "file-not-found": (file) => `“${file}” was not found. Check its name and folder.`,
    "write-failed": (file) =>
      `“${file}” could not be written. Close it if it is open and check that the folder is writable. The original is unchanged.`,
    cancelled: (file) => `Reading “${file}” was called off.`,
    "excel-busy-editing": () =>
      "A cell is being edited in Excel. Finish with the Enter key and try again.",
    "excel-other-workbook": () =>
      "Another workbook is in front. Bring this one to the front and try again.",
    "excel-protected": () =>
      "The sheet or workbook is protected. Remove the protection and try again.",
    "excel-changed-meanwhile": () =>
      "A sheet was deleted or changed by someone else meanwhile. Read the workbook again and retry.",
    "excel-connection-lost": () =>
      "The connection to Excel was lost. Check it, reopen the task pane and try again.",
    "excel-too-much-at-once": () =>
      "Excel refused more data than it takes at once. Split off unused sheets or use Excel on a desktop.",
    "excel-failed": () =>
      "Excel did not answer as expected. Save and reopen the workbook, then try again.",
  },
  aftermaths: {
    unchanged: "The workbook is as it was; nothing was written.",
    leftovers:
      "Your sheets are as they were, but working sheets whose names begin with “_shinchoku” remain. The next writing removes them.",
    unknown:
      "How far the writing got could not be found out. Reopen the workbook and look at the sheets that were made; your tables were not changed.",
    "cells-unknown":
      "How many cells of your tables were changed could not be found out. Read the workbook again and look at the cells of the findings.",
  },
  noIndicators: (file) =>
    `No indicator table was found in “${file}”. Check that its form has headings such as target, actual and department.`,
  insideQuotes: (names) => names.join("”, “"),
  refusals: {
    "foreign-sheet-of-that-name": (sheet) =>
      `Sheet “${sheet}” was not written: another sheet already has this name. Rename that sheet and try again.`,
    "structure-protected": (sheet) =>
      `Sheet “${sheet}” was not added: the workbook's structure is protected. Remove the protection under Review.`,
    "template-locked": (sheet) =>
      `The sheet “${sheet}” was not filled in from its layout: the layout's sheet is protected or very hidden. Unprotect or show it and try again.`,
  },
  unmarked: {
    "gradient-fill": (sheet, cells) =>
      `${cells} on sheet “${sheet}” was not marked, because its gradient or patterned fill could not be given back.`,
    "sheet-protected": (sheet, cells) =>
      `${cells} on sheet “${sheet}” could not be marked, because the sheet is protected. Remove the protection and try again.`,
    "sheet-gone": (sheet, cells) =>
      `${cells} could not be marked, because sheet “${sheet}” is gone. Read the workbook again.`,
  },
  stillMarked: {
    changedSince: (sheet, cells) =>
      `${cells} on sheet “${sheet}” keeps its present fill, because it was changed after the marks were made.`,
    sheetProtected: (sheet) =>
      `The marks on sheet “${sheet}” could not be taken away, because the sheet is protected. Remove the protection and try again.`,
  },
  cellList: (addresses, more) =>
    more > 0 ? `${addresses.join(", ")} and ${more} more` : addresses.join(", "),
  sheets: {
    names: {
      summary: "Progress summary",
      attention: "Needs attention",
      indicators: "Indicators",
      findings: "Findings",
      departments: "By department",
      methods: "Methods compared",
      changes: "Changes",
      record: "Record of the run",
      preview: "Reading",
    },
    asOf: (date) => `As of ${date}`,
    method: (name, summary) => `Method: ${name} (${summary})`,
    sourceNote: "Blue underlined cells lead to their source.",
    count: "Count",
    share: "Share",
    total: "Total",
    verdictCounts: "Verdicts from the figures",
    selfRatingCounts: "Self-ratings of the departments",
    selfRatingAgainstVerdict: "Self-ratings against verdicts",
    byGoal: "By goal",
    byDepartment: "By department",
    chartTitle: (groups) => `Verdicts by ${groups.toLowerCase()}`,
    chartDescription: (groups, table) =>
      `Horizontal bars, one for each ${groups.toLowerCase()}, with the numbers of indicators stacked by verdict. The figures are in the table “${table}” of this sheet.`,
    reconciliation: "Reconciliation with the cover",
    stated: "On the cover",
    counted: "In the forms",
    difference: "Difference",
    workbooks: "Workbooks read",
    indicatorCount: "Indicators",
    noteCount: "Reading notes",
    noGoal: "(no goal stated)",
    noDepartment: "(no department stated)",
    noSelfRating: "(no self-rating)",
    nothingLate: "Nothing is late, unreported or rated otherwise than judged.",
    noFindings: "There are no findings.",
    goneAnswers: "Answers to findings that are gone (from last time)",
    addedColumn: (letters) => `Added column (${letters})`,
    goneEntries: "Responses and comments on indicators no longer listed (from last time)",
    rulesChecked: "Rules checked",
    columns: {
      number: "No.",
      goal: "Goal",
      initiative: "Initiative",
      indicator: "Indicator",
      department: "Department",
      verdict: "Verdict",
      selfRating: "Self-rating",
      target: "Target",
      actual: "Actual",
      expected: "Expected",
      attainment: "Attainment",
      gap: "Gap",
      course: "Course",
      answer: "Answer",
      reason: "Reason",
      challenges: "Challenges, next steps",
      response: "Response",
      comment: "Comment",
      role: "Kind",
      fiscalYear: "Fiscal year",
      westernYear: "Year",
      text: "As written",
      figure: "Figure",
      unit: "Unit",
      measure: "Part",
      workbook: "Workbook",
      sheet: "Sheet",
      cell: "Cell",
      severity: "Severity",
      rule: "Rule",
      message: "Finding",
      checked: "Checked",
      notApplicable: "Not applicable",
      found: "Found",
    },
  },
  fiscalYear: (fiscalYear) => `FY${fiscalYear}`,
  shortFiscalYear: (fiscalYear) => `FY${fiscalYear}`,
  date: ({ year, month, day }) =>
    `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
  none: "–",
};

import { en as acceptance } from "./acceptance/en";
import { en as fixes } from "./fixes/en";
import { en as methods } from "./methods/en";
import { en as questions } from "./questions/en";
import { en as rules } from "./rules/en";
import { en as keeping } from "./keeping/en";
import { en as output } from "./output/en";
import type { Words } from "./words";

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  product: {
    name: "進捗",
    reading: "Shinchoku",
    purpose: "Checks the indicators of a plan and writes summary sheets",
  },
  language: "Language",
  unexpected: (file) =>
    `Something unexpected went wrong with “${file}”. Open it in Excel, save it again and retry.`,
  panelsFailed:
    "Something unexpected went wrong and the results cannot be shown. Reload the page or open another workbook. Your files are unchanged.",
  more: (rest) => `Show more (${rest} left)`,
  bracketed: (text) => ` (${text})`,
  steps: {
    label: "Steps",
    reading: "Read",
    findings: "Check",
    judgements: "Judge",
    writing: "Write",
    indicatorCount: (count) => counted(count, "indicator"),
    findingCount: (count) => counted(count, "finding"),
    behindCount: (count) => `${count} behind`,
    judgedCount: (count) => `${count} judged`,
    sheetCount: (count) => counted(count, "sheet"),
    next: (step) => `Next: ${step}`,
  },
  cells: {
    show: (cell) => `Show ${cell}`,
    place: (sheet, address) => `Sheet “${sheet}” ${address}`,
  },
  departments: { label: "Department", all: "All departments", none: "No department given" },
  reading: {
    inProgress: (done, total) => `Reading workbooks (${done} of ${total})`,
    done: (workbooks, indicators) =>
      `Read ${counted(indicators, "indicator")} in ${counted(workbooks, "workbook")}.`,
    workbooks: "Open workbooks",
    facts: (sheets, indicators) =>
      `${counted(sheets, "sheet")}, ${counted(indicators, "indicator")}`,
    notOpened: "Files that could not be read",
    nothingOpen: "No workbook is open.",
    readAgain: "Read again",
    progress: (file, share) => `Reading “${file}”${share === null ? "" : ` (${share}%)`}`,
    callOff: "Stop reading",
    callingOff: "Stopping…",
    calledOff: "The reading was stopped. Nothing was written to the workbook.",
    read: "Read",
    unseen: "What could not be looked at",
    unseenKinds: {
      notes:
        "Notes and comments were not read. Actuals or reasons that stand in notes alone were neither checked nor judged. Save the workbook and open it in the browser page (index.html) to have them read.",
      "conditional-formats":
        "Where conditional formats apply could not be found out. On cells that have one, its colour may cover a mark. Look such cells up in the list of findings.",
      "date-system":
        "Whether dates count from 1900 or 1904 could not be found out, so 1900 was assumed. If dates are about four years off, save the workbook and open it in the browser page (index.html).",
    },
    remove: (file) => `Remove “${file}”`,
    indicators: "Indicators read",
    notes: (count) => `Reading notes (${count})`,
    summaries: (count) => `Figures by which the workbook sums itself up (${count})`,
    columns: { role: "Kind", year: "Year", value: "Value", cell: "Cell" },
    noYear: "no year",
    blank: "(blank)",
  },
  findings: {
    none: "There are no findings.",
    group: (severity, count) => `${severity} (${count})`,
    related: (count) => `Related cells (${count})`,
    rules: "What was checked",
    ruleColumns: {
      rule: "Rule",
      checked: "Checked",
      notApplicable: "Not applicable",
      found: "Found",
    },
  },
  judgements: {
    none: "There is no indicator to judge.",
    judgedAt: (date, fiscalYear) => `As of ${date}, for ${fiscalYear}`,
    byVerdict: "Verdict",
    bySelfRating: "Self-rating",
    selfRating: "Self-rating",
    noSelfRating: "none given",
    disagrees: "Disagrees",
    onlyDisagreements: (count) => `Only where the self-rating disagrees (${count})`,
    noneShown: "No indicator fits these conditions.",
    attainment: "Attainment",
    progress: "Progress",
    verdictFilter: "Verdict",
    allVerdicts: "All verdicts",
  },
  methods,
  acceptance,
  questions,
  fixes,
  rules,
  scope: {
    label: "What to check",
    everything: "Everything",
    sheet: "The sheet that is shown",
    departments: "Departments",
    noDepartment: "Without a department",
    shown: (file, sheet) => `Checking sheet “${sheet}”${file === null ? "" : ` of “${file}”`}.`,
    followSheet: "Take the present sheet",
    noSheet: "It is not known which sheet is shown. Select one cell of your table and try again.",
    count: (shown, all) => `${shown} of all ${all} findings are here.`,
    none: "There are no findings here.",
  },
  keeping,
  keptWhere: {
    workbook:
      "What you decide here goes into the open workbook. Once you save the workbook, it holds when it is opened again.",
    copy: "What you decide here goes into the workbook that you download, and holds when you open that one. The original file does not keep it.",
  },
  output,
  preview: {
    heading: "What each cell was read as",
    sheet: "Sheet",
    write: "Write as a sheet",
    onlyFirstRows: (rows) => `The first ${rows} rows are shown.`,
  },
  teaching: {
    heading: "Teach how to read",
    how: "Select cells in your table (several with the Shift key), say what they are and press “Teach”. It is used for all sheets of the same form.",
    what: "What are the selected cells?",
    cells: "Values, rows and areas",
    labels: "What a label's words mean",
    choices: {
      "role/target": "Targets",
      "role/actual": "Actuals",
      "role/baseline": "Baselines",
      "role/status": "Self-ratings",
      years: "The row or column of years",
      "no-table": "No part of a table",
      "no-table-on-sheet": "No table on this sheet",
      "word/target": "This word means target",
      "word/actual": "This word means actual",
      "word/baseline": "This word means baseline",
      "word/status": "This word means self-rating",
      "word/name": "This word means indicator",
      "word/initiative": "This word means initiative",
      "word/goal": "This word means goal",
      "word/number": "This word means number",
      "word/unit": "This word means unit",
      "word/department": "This word means department",
      "word/narrative": "This word heads a text",
      "word/nothing": "This word is no label",
    },
    say: "Teach",
    nothingSelected: "No single area is selected. Select cells in one piece in your table.",
    taught: (cell, what) => `Read again with ${cell} as “${what}”.`,
    list: "What was taught",
    wordMeans: (word, what) => `“${word}”: ${what}`,
    near: (label) => `Near “${label}”: `,
    forget: "Take back",
    forgotten: "Taken back and read again.",
    exchange: "Use it for other workbooks",
    text: "What was taught",
    textHint:
      "Copy all of this into the field below in another workbook. On the command line it is the file for --profile.",
    given: "Copied from another workbook",
    takeOver: "Take over",
    takenOver: "Taken over and read again.",
  },
  writing: {
    asOf: "As-of date",
    asOfHint: (fiscalYear) => `The actuals of ${fiscalYear} are judged as of this day.`,
    asOfWrong: "Enter a full date: year, month and day.",
    into: "Workbook to put the summary sheets in",
    sheets: "Sheets to be written",
    purposes: {
      summary: "Counts by self-rating and verdict, by goal and department",
      attention: "What is late, why, and room for responses",
      indicators: "One value a row, each with its source",
      findings: "Errors and points to be confirmed",
      departments: "Counts and the course of indicators by department",
      methods: "Verdicts under every method",
      changes: "What moved since the last report",
      record: "Files, settings and version, to make the report again",
      preview: "what each cell of a sheet was read as, in colours and patterns",
    },
    write: "Write summary sheets",
    written: (count, file) => `Wrote ${counted(count, "sheet")} into “${file}”.`,
    notWritten: (count) => `${counted(count, "sheet was", "sheets were")} not written.`,
    download: (name) => `Download (${name})`,
    notes: {
      copy: "The original file stays as it is. The new sheets are in the workbook that you download.",
      inPlace: "Sheets are added to the open workbook. Existing sheets are not touched.",
    },
    showSheet: (name) => `Show sheet “${name}”`,
  },
  work: {
    writing: {
      inProgress: "Writing the summary sheets",
      failed: "The summary sheets could not be written.",
    },
    marking: { inProgress: "Marking your tables", failed: "The cells could not be marked." },
    "taking-back-marks": {
      inProgress: "Taking the marks away",
      failed: "The marks could not be taken away.",
    },
    fixing: { inProgress: "Fixing cells", failed: "The cells could not be fixed." },
    "taking-back-fixes": {
      inProgress: "Putting the former content back",
      failed: "The former content could not be put back.",
    },
    "taking-back-sheets": {
      inProgress: "Removing the sheets that were made",
      failed: "The sheets that were made could not be removed.",
    },
  },
  marking: {
    heading: "Marks in your tables",
    hint: (cells) =>
      `Changes the fill of ${counted(cells, "cell")} with findings to a colour for their severity. Values and other formats stay. “Take marks away” gives the fills back.`,
    nothing: "There is no cell to mark.",
    mark: "Mark cells in your tables",
    takeBack: "Take marks away",
    marked: (count) => (count > 0 ? `Marked ${counted(count, "cell")}.` : "No cell was marked."),
    notAll: "Some cells were not marked.",
    takenBack: (count) =>
      count > 0
        ? `Gave ${counted(count, "cell")} the earlier fill back.`
        : "No mark was taken away.",
    stillMarked: "Some cells stay as they are.",
  },
  takingBackSheets: {
    start: "Remove the sheets that were made",
    title: "Remove the sheets that were made?",
    question: (sheets) =>
      `This removes ${quoted(sheets)} from the workbook, together with the responses and comments that people entered there. It cannot be undone. Copy entries that you want to keep to another sheet first.`,
    proceed: "Remove",
    dismiss: "Keep",
    removed: (sheets) =>
      sheets.length > 0 ? `Removed ${quoted(sheets)}.` : "There was no sheet to remove.",
  },
};

const quoted = (sheets: readonly string[]): string =>
  `${sheets.length === 1 ? "sheet" : "sheets"} ${sheets.map((sheet) => `“${sheet}”`).join(", ")}`;

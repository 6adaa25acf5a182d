import type { SheetMessages } from "./messages";

export const en: SheetMessages = {
  listSeparator: ", ",
  attentionLegend: (signs) => `Signs of verdicts: ${signs}`,
  course: {
    legend:
      "The bars of the course (▁▄█) show an indicator's figures by year, its smallest one low and its largest one high.",
  },
  answerNote:
    " Departments say under “Answer” what was put right, or why not. Answers stay when the sheets are made anew.",
  departmentHeading: (department, counts) => `${department} (${counts})`,
  findingCount: (severity, count) => `${severity}: ${count}`,
  departmentSheet: {
    title: "Counts by department",
    list: "Indicators by department",
    shareAchieved: "Share that met the target",
    overall: "Overall",
    mean: "Mean",
    findings: "Errors and points to confirm",
  },
  methodSheet: {
    title: "Counts by method",
    list: "Verdicts by indicator",
    method: "Method",
    used: "In use",
    differing: "Indicators judged otherwise",
    differingMethods: "Methods that differ",
    legend: (mark, method) =>
      `A verdict with “${mark}” differs from that of the method in use (${method}).`,
    nothingJudged: "There are no indicators to judge.",
  },
  talkingPoints: {
    title: "To be talked about (from the data, five at most)",
    point: "Point",
    none: "The data give nothing to be talked about.",
    others: (count) => (count === 0 ? "" : ` (and ${count} more like it)`),
    named: (indicator, department) =>
      department === null ? `“${indicator}”` : `“${indicator}” (${department})`,
    lateWithoutReason: (named, label) =>
      `${named} is called “${label}”, but neither a reason nor a next step is stated.`,
    ratedOtherwise: (named, selfRating, label) =>
      `${named} is rated “${selfRating}” by its department, but judged “${label}” by its figures.`,
    fallingTwoYears: (named, figures) => `${named} has got worse two years running (${figures}).`,
    outOfReach: (named, projected, target) =>
      `${named} would end at ${projected} if it went on as so far, and miss its final target of ${target}.`,
    worseThanLastYear: (named, before, label) =>
      `${named} went from “${before}” the year before to “${label}”.`,
    mostLate: (groups, group, late, all) =>
      `Most of the late indicators (by ${groups}) are those of “${group}”: ${late} of ${all}.`,
    ratedLate: (named, selfRating) => `${named} is rated “${selfRating}” by its own department.`,
    coverDiffers: (label, stated, counted) =>
      `The cover counts ${stated} of “${label}”, the forms ${counted}.`,
    notReported: (named) => `No actual is reported for ${named}.`,
    improved: (named, before, label) =>
      `${named} improved from “${before}” the year before to “${label}”.`,
  },
  changeSheet: {
    title: "Changes since the last report",
    since: (date) => `What moved since the last report (as of ${date}).`,
    sinceMeeting: (keptAs, date) =>
      `What moved since the report kept as “${keptAs}” (as of ${date}).`,
    otherMethod: (before, after) =>
      `The method changed from “${before}” to “${after}”; verdicts may differ for that reason alone.`,
    noEarlier: "There is no earlier report to compare with.",
    unreadable:
      "The record of the last report could not be read, so changes are not shown. The next report is compared with this one.",
    nothing: "Nothing has moved.",
    kind: "Change",
    before: "Before",
    after: "Now",
    kinds: {
      "verdict-worse": "↓ Verdict worse",
      "verdict-better": "↑ Verdict better",
      "verdict-other": "→ Verdict changed",
      "actual-new": "Actual added",
      "actual-changed": "Actual changed",
      "target-changed": "Target changed",
      "self-rating-changed": "Self-rating changed",
      added: "Indicator added",
      removed: "Indicator removed",
    },
  },
  keeping: {
    empty: "Give the kept copies a name.",
    "too-long": (name) =>
      `The name “${name}” is too long: names of sheets have 31 characters at most. Choose a shorter one.`,
    "forbidden-character": (name) =>
      `The name “${name}” has a character that names of sheets cannot have (: \\ / ? * [ ]). Choose another one.`,
  },
  recordSheet: {
    note: "The same workbooks under the same conditions give the same report. SHA-256 shows that a workbook has not changed.",
    files: "Workbooks",
    sheets: "Sheets read",
    conditions: "Conditions",
    settings: "Settings (JSON; saved as a settings file they make the same report again)",
    profile: (file) => `What was taught about reading (JSON, ${file})`,
    accepted: "Accepted findings",
    nothingAccepted: "No findings were accepted.",
    size: "Size (bytes)",
    hash: "SHA-256",
    sheetCount: "Sheets",
    layout: "Read by",
    byHeadings: "its headings",
    notRead: "no indicator table",
    taught: "Taught reading",
    hasTaught: "yes",
    unknown: "Not recorded (a workbook that is open in Excel does not tell what its file holds)",
    settingsUnknown: "Settings and program version were not recorded.",
    withCode: (shown, code) => (shown === code ? code : `${shown} (${code})`),
    item: "Item",
    content: "Content",
    asOf: "As of",
    method: "Method",
    methodRule: "Rule",
    methodSource: "Source of the method",
    program: "Program",
    language: "Language",
    languageName: "English",
    into: "Written into",
    because: "Reason",
    by: "Accepted by",
    on: "Accepted on",
    target: "About",
  },
};

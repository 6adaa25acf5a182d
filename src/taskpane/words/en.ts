import type { PaneWords } from "./words";

export const en: PaneWords = {
  starting: "Starting…",
  startFailures: {
    "script-missing":
      "A part of the add-in (office.js) could not be loaded. Ask your administrator whether the server that provides it can be reached.",
    "no-answer":
      "Excel does not answer. Close this pane and open it again. If this keeps happening, ask your administrator whether parts of the add-in are blocked.",
    "outside-excel":
      "Open this page as a task pane in Excel. To work in a browser alone, open index.html in the same place.",
    "excel-too-old":
      "This Excel is too old. Excel of Office LTSC 2021 or later or of Microsoft 365 is needed.",
  },
  missingScripts: "Files that could not be loaded:",
  ribbonCommand: "About the command from the ribbon",
  dismiss: "Dismiss",
  interrupted: {
    title: "The last writing had stopped half-way",
    recovered: ({ removed, renamed }) =>
      `${removed > 0 ? `Unfinished sheets removed: ${removed}. ` : ""}` +
      `${renamed.length > 0 ? `Given back their names: ${renamed.join(", ")}. ` : ""}` +
      "Your tables are unchanged. Please write the sheets again.",
  },
  abilities: {
    heading: "What this Excel can do",
    version: "Version of Excel",
    platform: "Kind of Excel",
    excelApi: "ExcelApi (what add-ins can use)",
    library: "The add-in's office.js",
    unknown: "unknown",
    platforms: { PC: "Windows", OfficeOnline: "on the web", Mac: "Mac", iOS: "iPad" },
    states: {
      available: "Yes.",
      "excel-lacks-it": "Not in this Excel.",
      "library-lacks-it": "Excel can, but the add-in's copy of office.js is too old for it.",
    },
    capabilities: {
      "whole-file": {
        name: "Handing over the whole workbook",
        present:
          "Notes and comments, conditional formats and the date system are looked at as well.",
        absent: "Notes and comments, conditional formats and the date system cannot be looked at.",
      },
      notes: {
        name: "Reading notes directly",
        present: "Not in use yet. Notes are read from the whole workbook.",
        absent: "Notes are read only where the whole workbook is handed over.",
      },
      "undo-group": {
        name: "Undoing a whole writing at once",
        present:
          "Not in use yet. Take marks and sheets back with “Take marks away” and “Remove the sheets that were made”.",
        absent:
          "Writing empties Excel's undo list. Take marks and sheets back with “Take marks away” and “Remove the sheets that were made”.",
      },
    },
    copy: "Copy for a support request",
    copied: "Copied.",
    copyByHand: "Copying was not allowed. Select the text below and press Ctrl+C.",
  },
};

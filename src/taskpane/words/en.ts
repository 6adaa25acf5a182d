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
};

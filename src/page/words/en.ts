import type { PageWords } from "./words";

export const en: PageWords = {
  open: "Open files",
  add: "Add files",
  samples: {
    label: "Samples",
    choose: "Choose a sample",
    names: {
      "seki.xlsx": "Seki: 31 forms, one a sheet, and a cover",
      "annaka.xlsx": "Annaka: plan forms by fiscal year",
      "ebetsu.xlsx": "Ebetsu: a small table for each indicator",
      "fuchu-group1.xlsx": "Fuchu: review sheets (group 1)",
      "fuchu-group2.xlsx": "Fuchu: review sheets (group 2)",
      "sapporo.xlsx": "Sapporo: one table of initiatives",
    },
  },
  drop: "Drop here to open Excel workbooks",
  local: "Files are processed on this computer only. Nothing is sent anywhere.",
  panels: "Checking and summing up",
  unsaved: {
    text: (file) => `“${file}” has changes or settings that are not downloaded yet.`,
    download: (file) => `Download the copy of “${file}”`,
  },
  loss: {
    title: "Some changes are not downloaded yet",
    text: (files) =>
      `The summary sheets, fixed cells, marks, settings and answers in ${files.map((file) => `“${file}”`).join(", ")} have not been downloaded. They are lost if you go on.`,
    download: "Download and go on",
    proceed: "Go on without them",
    dismiss: "Cancel",
  },
  view: {
    label: "The workbook",
    workbook: "Workbook shown",
    sheets: "Sheets",
    made: "made here",
    hidden: " (hidden)",
    grid: (sheet) => `Sheet “${sheet}”`,
    cell: (address) => `Cell ${address}`,
    rows: (from, to, all) => `Rows ${from} to ${to} of ${all} are shown.`,
    rowsBefore: "Rows before",
    rowsAfter: "Rows after",
    columns: (shown, all) => `The first ${shown} of ${all} columns are shown.`,
    notShown: "This sheet is not a table and cannot be shown here.",
    follow: (cell) => `Go to ${cell}`,
    nothing:
      "Open Excel workbooks (.xlsx, .xlsm) to see them here. You can also drag them anywhere onto this page.",
  },
};

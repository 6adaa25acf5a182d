import type { FixWords } from "./words";

const cells = (count: number): string => `${count} cell${count === 1 ? "" : "s"}`;

export const en: FixWords = {
  heading: "Findings with a quick fix",
  hint: (count) =>
    `${count} finding${count === 1 ? " is" : "s are"} only a matter of spelling, such as full-width digits. The button in the list changes that cell and nothing else.`,
  where: {
    copy: "Your file stays as it is; what is fixed goes into the workbook that you download. Formulas of other cells are calculated anew when Excel opens it.",
    inPlace: "This changes cells of the open workbook. “Undo” puts the former content back.",
  },
  all: (rule, count) => `Fix all ${count} of “${rule}”`,
  fixed: (count) => (count > 0 ? `${cells(count)} fixed.` : "No cell was fixed."),
  notAll: "Some cells were not changed.",
  list: (count) => `Fixed cells (${count})`,
  fromTo: (from, to) => `${from} → ${to}`,
  takeBack: "Undo",
  takeBackCell: (cell) => `Undo ${cell}`,
  takeBackAll: "Undo all",
  takenBack: (count) =>
    count > 0 ? `The former content of ${cells(count)} is back.` : "No cell was put back.",
};

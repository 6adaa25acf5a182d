import type { ChangeMessages } from "./messages";

export const en: ChangeMessages = {
  content: {
    quoted: (text) => `“${text}”`,
    number: (number) => `the number ${number}`,
    blank: "blank",
  },
  unchanged: {
    "changed-since": (sheet, cells) =>
      `${cells} on sheet “${sheet}” was not changed, because it holds something else since it was read. Read the workbook again.`,
    "sheet-gone": (sheet, cells) =>
      `${cells} was not changed, because sheet “${sheet}” is gone. Read the workbook again.`,
    "sheet-protected": (sheet, cells) =>
      `${cells} on sheet “${sheet}” was not changed, because the sheet is protected. Remove the protection under Review and try again.`,
    "shown-otherwise": (sheet, cells) =>
      `${cells} on sheet “${sheet}” was not changed: under its number format (a percentage, a date …) the number would look like another one. Check the format and change the cell yourself.`,
  },
};

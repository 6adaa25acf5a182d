import { isSelected, type Selection } from "../../../src/core";

const standing = (department: string | null) => ({ file: "a.xlsx", sheet: "1", department });

test.each<[string, Selection, string | null, boolean]>([
  ["everything", {}, null, true],
  ["a department", { departments: ["総務課"] }, "総 務 課", true],
  ["another department", { departments: ["総務課"] }, "会計課", false],
  ["a department, where none is named", { departments: ["総務課"] }, null, false],
  ["what names none", { departments: [null] }, null, true],
  ["what names none, where one is named", { departments: [null] }, "総務課", false],
  ["both", { departments: [null, "総務課"] }, "総務課", true],
])("%s is selected", (_, selection, department, expected) => {
  expect(isSelected(selection, standing(department))).toBe(expected);
});

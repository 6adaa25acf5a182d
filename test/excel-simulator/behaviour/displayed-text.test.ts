import { displayedText } from "../../../excel-simulator/behaviour/displayed-text";

test.each([
  [44286, "m/d/yyyy", "2021/3/31"],
  [44286, "[$-411]ge.m.d", "R3.3.31"],
  [0.123, "0.0%", "12.3%"],
  [1234.5, "General", "1234.5"],
  [true, "General", "TRUE"],
  [null, "0.0%", ""],
  [{ error: "#N/A" }, "General", "#N/A"],
  ["a".repeat(255), "@", "a".repeat(255)],
  ["a".repeat(256), "@", "#".repeat(255)],
  ["a".repeat(256), "General", "a".repeat(256)],
])("%j under %s", (value, pattern, text) => {
  expect(displayedText(value, pattern)).toBe(text);
});

test("days count from 1904 where the workbook does", () => {
  expect(displayedText(42_824, "m/d/yyyy", "1904")).toBe("2021/3/31");
});

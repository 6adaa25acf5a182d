import { markName, purposeOfMark, SHEET_PURPOSES } from "../../../src/core";

test.each(SHEET_PURPOSES)("the mark of a %s sheet says what the sheet is for", (purpose) => {
  expect(purposeOfMark(markName(purpose))).toBe(purpose);
  // What Excel takes for the name of something, of the ASCII characters.
  expect(markName(purpose)).toMatch(/^[A-Za-z_][A-Za-z0-9_.]*$/);
});

test.each(["", "summary", "_shinchoku", "_shinchoku.", "_shinchoku.other", "_xlnm.Print_Area"])(
  "%j marks no sheet of ours",
  (name) => {
    expect(purposeOfMark(name)).toBeNull();
  },
);

import fc from "fast-check";
import {
  columnLetters,
  columnNumber,
  formatAddress,
  formatReference,
  parseAddress,
  parseReference,
} from "../../../src/core";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const position = fc.record({
  row: fc.integer({ min: 1, max: LAST_ROW }),
  column: fc.integer({ min: 1, max: LAST_COLUMN }),
});

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [28, "AB"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
  [LAST_COLUMN, "XFD"],
])("column %i is %s, and back", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("every place on a sheet survives writing and reading its address", () => {
  fc.assert(
    fc.property(position, (place) => {
      expect(parseAddress(formatAddress(place))).toEqual(place);
    }),
  );
});

test.each([
  "",
  "A",
  "12",
  "A0",
  "A01",
  "a1",
  "$A$1",
  "A1:B2",
  "A1 ",
  "総括!A1",
  "ABCD1",
  "A12345678",
])("%j is no cell address", (text) => {
  expect(parseAddress(text)).toBeNull();
});

test("a reference is split at its last exclamation mark, whatever the sheet is called", () => {
  const sheetName = fc.string({ minLength: 1, maxLength: 31 });
  fc.assert(
    fc.property(sheetName, position, (sheet, place) => {
      const reference = formatReference(sheet, place);
      expect(parseReference(reference)).toEqual({ sheet, position: place });
    }),
  );
});

test.each(["総括", "総括!", "!B6", "総括!b6", "B6"])("%j is no reference to a cell", (text) => {
  expect(parseReference(text)).toBeNull();
});

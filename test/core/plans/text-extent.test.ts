import { rowHeight, textWidth, wrappedLines } from "../../../src/core/plans/text-extent";

test.each([
  ["", 0],
  ["abc", 3],
  ["指標", 3.7],
  ["R3の実績", 2 + 3 * 1.85],
  ["ｱｲｳ", 3],
  ["（％）", 3 * 1.85],
  ["●■", 2 * 1.85],
  ["𠮷野", 1 + 1.85],
  ["a\ud842", 2],
  ["\udfb7\ud842", 2],
])("%p is %d digits wide", (text, width) => {
  expect(textWidth(text)).toBeCloseTo(width);
});

test.each([
  ["", 10, 1],
  ["12345678", 10, 1],
  ["123456789", 10, 2],
  ["一\n二\n三", 10, 3],
  ["一\n\n三", 10, 3],
  ["あいうえおかきくけこ", 10, 3], // 18.5 on lines of 8.5
  ["何があっても", 0, 12], // no column at all: a width of one, never none
])("%p in a column of %d takes %d lines", (text, width, lines) => {
  expect(wrappedLines(text, width)).toBe(lines);
});

test("a row grows with its lines and never beyond what Excel allows", () => {
  expect([1, 2, 10].map(rowHeight)).toEqual([19, 34, 154]);
  expect(rowHeight(1000)).toBe(409);
});

import fc from "fast-check";
import { typedContent } from "../../../excel-simulator/behaviour/typed-text";

const YEAR = 2026;

test.each([
  ["1234", 1234, null],
  ["１２３", 123, null],
  ["007", 7, null],
  ["-1.5", -1.5, null],
  ["+3", 3, null],
  ["1,234", 1234, "#,##0"],
  ["1,234.5", 1234.5, "#,##0.00"],
  ["12%", 0.12, "0%"],
  ["12.5%", 0.125, "0.00%"],
  ["1E3", 1000, "0.00E+00"],
  ["(1)", -1, null],
  ["¥500", 500, '"¥"#,##0;"¥"\\-#,##0'],
  ["1 1/2", 1.5, "# ?/?"],
  ["true", true, null],
  ["ＴＲＵＥ", true, null],
  ["#N/A", { error: "#N/A" }, null],
  ["2021/3/31", 44286, "m/d/yyyy"],
  ["2021-03-31", 44286, "m/d/yyyy"],
  ["２０２１／３／３１", 44286, "m/d/yyyy"],
  ["21/3/31", 44286, "m/d/yyyy"],
  ["2021/3", 44256, "mmm\\-yy"],
  ["1/2", 46024, 'm"月"d"日"'],
  ["1-2", 46024, 'm"月"d"日"'],
  ["R3.3.31", 44286, "[$-411]ge.m.d"],
  ["令和3年3月31日", 44286, '[$-411]ggge"年"m"月"d"日"'],
  ["令和元年5月1日", 43586, '[$-411]ggge"年"m"月"d"日"'],
  ["2021年3月31日", 44286, 'yyyy"年"m"月"d"日"'],
  ["3月31日", 46112, 'm"月"d"日"'],
  ["1:30", 0.0625, "h:mm"],
  ["2021-03-31T12:00:00Z", 44286.5, "m/d/yyyy h:mm"],
])("%s is taken for what it looks like", (text, value, numberFormat) => {
  expect(typedContent(text, "General", YEAR)).toEqual({ value, formula: null, numberFormat });
});

test.each([
  "令和3年度",
  "検討・実施",
  "1-2-3-4",
  "81,571千円",
  "→",
  "13/45",
  "2021/2/30",
  "-",
  "１，２",
  "1,2",
])("%s stays text", (text) => {
  expect(typedContent(text, "General", YEAR)).toEqual({
    value: text,
    formula: null,
    numberFormat: null,
  });
});

test.each([
  ["=1+1", "1+1"],
  ["+A1", "+A1"],
  ["-東京", "-東京"],
])("%s is a formula", (text, formula) => {
  expect(typedContent(text, "General", YEAR)).toMatchObject({ formula });
});

test("a cell with a number format of its own keeps it", () => {
  expect(typedContent("12%", "0.000", YEAR)).toMatchObject({ value: 0.12, numberFormat: null });
});

test("an apostrophe in front keeps text and is not part of it", () => {
  expect(typedContent("'007", "General", YEAR)).toMatchObject({ value: "007" });
});

test("in a cell that is formatted as text, every text that does not begin with an apostrophe stays what it is", () => {
  const texts = fc.oneof(
    fc.string({ minLength: 1 }),
    fc.constantFrom("=1+1", "1/2", "007", "TRUE", "#N/A", "R3.3.31"),
  );
  fc.assert(
    fc.property(
      texts.filter((text) => !text.startsWith("'")),
      (text) => {
        const kept = { value: text, formula: null, numberFormat: null };
        expect(typedContent(text, "@", YEAR)).toEqual(kept);
      },
    ),
  );
});

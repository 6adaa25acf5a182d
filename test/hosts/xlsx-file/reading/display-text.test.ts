import { builtInFormat } from "../../../../src/hosts/xlsx-file/reading/built-in-formats";
import { createNumberFormat } from "../../../../src/hosts/xlsx-file/reading/display-text";

const MARCH_31_2022 = 44651;
const MAY_1_2019 = 43586;
const shown = (pattern: string, number: number): string =>
  createNumberFormat(pattern).textOfNumber(number);

test.each([
  [0, "0"],
  [-5, "-5"],
  [0.1 + 0.2, "0.3"],
  [1 / 3, "0.333333333"],
  [123456.7890123, "123456.789"],
  [12345678901, "12345678901"],
  [123456789012, "1.23457E+11"],
  [0.00001234, "0.00001234"],
  [1e-10, "1E-10"],
  [1e20, "1E+20"],
])("General shows %s as %s", (number, text) => {
  expect(shown("General", number)).toBe(text);
});

test.each([
  ["0.0%", 0.1234, "12.3%"],
  ["#,##0", 81571, "81,571"],
  ['#,##0"千円"', 81571, "81,571千円"],
  ['0"人"', 60, "60人"],
  ['"令和"0"年度"', 3, "令和3年度"],
  ['#,##0;"▲"#,##0', -1234, "▲1,234"],
  ["#,##0.0;△#,##0.0", -1.25, "△1.3"],
  ["0.00", 1.005, "1.01"],
  ["# ?/?", 0.5, " 1/2"],
  ['[=1]"有";[=0]"無"', 0, "無"],
  [";;;", 5, ""],
  ["[DBNum3]0", 123, "１２３"],
  ["[DBNum3][$-411]#,##0", 1234, "１,２３４"],
  ["no format at all", 5, "5"],
])("%s shows %s as %s", (pattern, number, text) => {
  expect(shown(pattern, number)).toBe(text);
});

test.each([
  ['[$-411]ggge"年"m"月"d"日"', MARCH_31_2022, "令和4年3月31日"],
  ['ggge"年"m"月"d"日"', MARCH_31_2022, "令和4年3月31日"],
  ["[$-411]ge.m.d", MARCH_31_2022, "R4.3.31"],
  ["[$-411]ge\\.m\\.d;@", MARCH_31_2022, "R4.3.31"],
  ["gg ee", MARCH_31_2022, "令 04"],
  ['[$-ja-JP]ggge"年度"', MARCH_31_2022, "令和4年度"],
  ["e", MARCH_31_2022, "4"],
  ["[$-409]e", MARCH_31_2022, "2022"],
  ['yyyy"年("ggge"年)"', MARCH_31_2022, "2022年(令和4年)"],
  ['ggge"年("yyyy"年)"', MARCH_31_2022, "令和4年(4年)"],
  ['[$-411]ggge"年"', MAY_1_2019, "令和1年"],
  ['[$-ja-JP-x-gannen]ggge"年"', MAY_1_2019, "令和元年"],
  ['[$-411]ggge"年"', MAY_1_2019 - 1, "平成31年"],
  ["ge", 32516, "H1"],
  ["ge", 32515, "S64"],
  ["ge", 9856, "S1"],
  ["ge", 9855, "T15"],
  ["ge", 4595, "T1"],
  ["ge", 4594, "M45"],
  ['[DBNum3]ggge"年"m"月"', MARCH_31_2022, "令和４年３月"],
])("%s shows the day %s as %s", (pattern, serial, text) => {
  expect(shown(pattern, serial)).toBe(text);
});

test.each([
  ['m"月"d"日"(aaa)', "3月31日(木)"],
  ["aaaa", "木曜日"],
  ["ddd", "Thu"],
  ["[$-411]dddd", "木曜日"],
  ["d-mmm-yy", "31-Mar-22"],
  ["[$-F800]dddd\\, mmmm dd\\, yyyy", "2022年3月31日"],
  ["h:mm AM/PM", "6:00 PM"],
  ["[$-411]h:mm AM/PM", "6:00 午後"],
])("%s shows an evening in March as %s", (pattern, text) => {
  expect(shown(pattern, MARCH_31_2022 + 0.75)).toBe(text);
});

test("weekdays before March 1900 are those that Excel shows", () => {
  expect(shown("aaa", 1)).toBe("日");
});

test.each([
  [14, "2022/3/31"],
  [22, "2022/3/31 12:00"],
  [27, "R4.3.31"],
  [28, "令和4年3月31日"],
  [30, "3/31/22"],
  [31, "2022年3月31日"],
  [32, "12時00分"],
  [33, "12時00分00秒"],
  [34, "2022年3月"],
  [35, "3月31日"],
  [36, "R4.3.31"],
  [50, "R4.3.31"],
  [52, "2022年3月"],
  [53, "3月31日"],
  [57, "R4.3.31"],
  [58, "令和4年3月31日"],
])("the built-in format %s shows a day as %s", (id, text) => {
  expect(shown(builtInFormat(id), MARCH_31_2022 + 0.5)).toBe(text);
});

test.each([
  [5, "¥-1,234"],
  [9, "-123400%"],
  [37, "-1,234"],
  [38, "-1,234"],
  [41, " -1,234 "],
  [164, "-1234"],
])("the built-in format %s shows a negative number as %s", (id, text) => {
  expect(shown(builtInFormat(id), -1234)).toBe(text);
});

test.each([
  ["General", "順調"],
  ["@", "順調"],
  ['@"様"', "順調様"],
  ["0.0", "順調"],
  [";;;", ""],
  ["yyyy/m/d;@", "順調"],
])("%s shows text", (pattern, text) => {
  expect(createNumberFormat(pattern).textOfText("順調")).toBe(text);
});

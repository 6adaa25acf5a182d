import { messagesFor } from "../../../src/core";

const ja = messagesFor("ja");
const en = messagesFor("en");

test.each([
  [1926, "昭和元年度", "S1"],
  [1988, "昭和63年度", "S63"],
  [1989, "平成元年度", "H1"],
  [2018, "平成30年度", "H30"],
  [2019, "令和元年度", "R1"],
  [2020, "令和2年度", "R2"],
  [2030, "令和12年度", "R12"],
  [1900, "1900年度", "1900"],
])("the fiscal year that begins in %d is %s", (fiscalYear, words, short) => {
  expect(ja.fiscalYear(fiscalYear)).toBe(words);
  expect(ja.shortFiscalYear(fiscalYear)).toBe(short);
  expect(en.fiscalYear(fiscalYear)).toBe(`FY${fiscalYear}`);
});

test.each([
  [{ year: 2022, month: 3, day: 31 }, "令和4年3月31日", "2022-03-31"],
  [{ year: 2020, month: 1, day: 1 }, "令和2年1月1日", "2020-01-01"],
  [{ year: 2019, month: 5, day: 1 }, "令和元年5月1日", "2019-05-01"],
  [{ year: 2019, month: 4, day: 30 }, "平成31年4月30日", "2019-04-30"],
  [{ year: 2019, month: 3, day: 31 }, "平成31年3月31日", "2019-03-31"],
  [{ year: 1989, month: 1, day: 8 }, "平成元年1月8日", "1989-01-08"],
  [{ year: 1989, month: 1, day: 7 }, "昭和64年1月7日", "1989-01-07"],
  [{ year: 1926, month: 12, day: 24 }, "1926年12月24日", "1926-12-24"],
])("the day %p is written %s", (day, japanese, english) => {
  expect(ja.date(day)).toBe(japanese);
  expect(en.date(day)).toBe(english);
});

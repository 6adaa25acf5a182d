import fc from "fast-check";
import {
  findFiscalYear,
  fiscalYearOf,
  lastDayOfFiscalYear,
  parseFiscalYear,
} from "../../../src/core/indicators";

test.each([
  ["令和元年度", 2019],
  ["令和１年度", 2019],
  ["令和2年度", 2020],
  ["令和２年度", 2020],
  ["令和 2 年度", 2020],
  ["令 和 ２ 年 度", 2020],
  ["㋿2年度", 2020],
  ["令和2年", 2020],
  ["令和10年度", 2028],
  ["R1", 2019],
  ["Ｒ１", 2019],
  ["R01", 2019],
  ["R2年度", 2020],
  ["R 2", 2020],
  ["平成31年度", 2019],
  ["平成元年度", 1989],
  ["平成30年", 2018],
  ["H30", 2018],
  ["S63", 1988],
  ["昭和64年", 1989],
  ["平成31年度(令和元年度)", 2019],
  ["平成31（令和元）年度", 2019],
  ["平成31・令和元年度", 2019],
  ["H31/R1", 2019],
  ["H31（R1）", 2019],
  ["2019年度", 2019],
  ["２０１９年度", 2019],
  ["2019", 2019],
  ["'19", 2019],
  ["’19", 2019],
  ["FY2019", 2019],
  ["FY 2019", 2019],
  ["令和2年度\n（2020年度）", 2020],
  ["令和2（2020）年度", 2020],
  ["2020年度(令和2年度)", 2020],
  ["2020(R2)", 2020],
  ["令和2年度末", 2020],
  ["R3期末", 2021],
])("the header %j names the fiscal year %i", (text, fiscalYear) => {
  expect(parseFiscalYear(text)).toBe(fiscalYear);
});

test.each([
  ["R3.3末", 2020],
  ["R3.3", 2020],
  ["R3.3.31", 2020],
  ["R3.4.1", 2021],
  ["R2.6.1現在", 2020],
  ["令和3年3月", 2020],
  ["令和3年3月末", 2020],
  ["令和3年3月31日現在", 2020],
  ["令和3年4月1日時点", 2021],
  ["平成31年3月", 2018],
  ["平成31年4月", 2019],
  ["H30.12.31", 2018],
  ["2020年3月", 2019],
  ["2020年12月", 2020],
  ["2020/3", 2019],
  ["2020.4", 2020],
  ["2020/4/1", 2020],
])("the month in %j puts it into the fiscal year %i", (text, fiscalYear) => {
  expect(parseFiscalYear(text)).toBe(fiscalYear);
});

test.each([
  ["初期値(2017年度)", 2017, "2017年度"],
  ["現状値（H29）", 2017, "H29"],
  ["実績（Ｒ２）", 2020, "R2"],
  ["R5目標", 2023, "R5"],
  ["SAPⅢ R3期末報告書", 2021, "R3"],
  ["○令和3年度 進捗状況", 2021, "令和3年度"],
  ["456,456件 (R2.1.15現在)", 2019, "R2.1.15"],
  ["令和2年度～令和6年度", 2020, "令和2年度"],
  ["2020年3月31日の実績", 2019, "2020年3月31日"],
])("%j says %i, among other words, as %j", (text, fiscalYear, written) => {
  expect(findFiscalYear(text)).toMatchObject({ fiscalYear, written });
  expect(parseFiscalYear(text)).toBeNull();
});

test.each([
  "",
  "年度",
  "令和",
  "R",
  "R0",
  "令和0年度",
  "R100",
  "令和100年度",
  "第2期",
  "第1四半期",
  "2年目",
  "3年度",
  "1234",
  "1,234",
  "12020",
  "1949",
  "2101年度",
  "RPA",
  "AR2",
  "HP",
  "COVID-19",
  "20",
])("%j names no fiscal year", (text) => {
  expect(findFiscalYear(text)).toBeNull();
  expect(parseFiscalYear(text)).toBeNull();
});

test.each(["R2～R6", "令和2年度～令和6年度", "R1→R2", "令和2～6年度", "2020人", "R2実績"])(
  "%j is no header of a single fiscal year",
  (text) => {
    expect(parseFiscalYear(text)).toBeNull();
  },
);

test("a month outside the calendar decides nothing", () => {
  expect(parseFiscalYear("R2.13")).toBeNull();
  expect(parseFiscalYear("2020年0月")).toBeNull();
});

test("each fiscal year is known by its era, its letter and its western year alike", () => {
  fc.assert(
    fc.property(fc.integer({ min: 2019, max: 2099 }), (fiscalYear) => {
      const eraYear = fiscalYear - 2018;
      const written = [`令和${eraYear}年度`, `R${eraYear}`, `${fiscalYear}年度`, `FY${fiscalYear}`];
      expect(written.map(parseFiscalYear)).toEqual(written.map(() => fiscalYear));
    }),
  );
});

test("a fiscal year runs from April to the last day of March", () => {
  expect(fiscalYearOf({ year: 2022, month: 3 })).toBe(2021);
  expect(fiscalYearOf({ year: 2022, month: 4 })).toBe(2022);
  expect(lastDayOfFiscalYear(2021)).toEqual({ year: 2022, month: 3, day: 31 });
  expect(fiscalYearOf(lastDayOfFiscalYear(2021))).toBe(2021);
});

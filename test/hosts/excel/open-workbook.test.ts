import { fileNameOf, localeOf } from "../../../src/hosts/excel/open-workbook";

test.each([
  ["C:\\行革\\seki.xlsx", "seki.xlsx"],
  ["\\\\server\\共有\\令和3年度 実績.xlsx", "令和3年度 実績.xlsx"],
  ["https://city.example/sites/plan/%E9%96%A2%E5%B8%82.xlsx?web=1#x", "関市.xlsx"],
  ["/Users/kikaku/100%達成.xlsx", "100%達成.xlsx"],
  ["", "Excel"],
  [null, "Excel"],
  [undefined, "Excel"],
])("the workbook at %j is known as %s", (url, name) => {
  expect(fileNameOf(url)).toBe(name);
});

test.each([
  ["ja-JP", "ja"],
  ["JA", "ja"],
  ["en-US", "en"],
  ["de-DE", "en"],
])("an Excel in %s gets %s", (tag, locale) => {
  expect(localeOf(tag)).toBe(locale);
});

import { parsePreset, type Locale } from "../../../src/core";
import { aReading, anIndicator } from "../../support/indicator-builder";
import { checkOf } from "../../support/judge";
import { cellUnder, planOf, sheetOf, shown, tableBelow } from "../../support/plan-reading";

const asks = (from: number) => [{ figure: "attainment", of: "year", from }];

const OURS = parsePreset({
  id: "ours",
  grades: [
    { verdict: "on-track", label: { ja: "着実", en: "Steady" }, when: asks(0.9) },
    { verdict: "on-track", label: "概ね着実", when: asks(0.8) },
    { verdict: "behind", label: "遅れている" },
  ],
});

const made = (name: string, actual: string) =>
  anIndicator({
    name,
    sheet: name,
    targets: [
      [2020, "100件"],
      [2023, "200件"],
    ],
    actuals: [[2020, actual]],
    status: [2020, "遅れている"],
  });

const readings = [aReading("a.xlsx", made("甲", "95件"), made("乙", "85件"), made("丙", "10件"))];

const sheetsOf = (preset: string, locale: Locale = "ja") =>
  planOf(checkOf(readings, { preset, presets: [OURS], locale }), undefined, locale);

test.each([
  ["甲", "● 順調（着実）"],
  ["乙", "● 順調（概ね着実）"],
  ["丙", "■ 遅れている"],
])("%s has the preset's own word behind the verdict, unless it is the same: %s", (name, words) => {
  const sheet = sheetOf(sheetsOf("ours"), "attention");
  expect(shown(cellUnder(sheet, "判定", name))).toBe(words);
});

test("the colour goes with the words, also with the preset's own", () => {
  const { conditionalFormats } = sheetOf(sheetsOf("ours"), "attention");
  const texts = conditionalFormats.flatMap((each) =>
    each.kind === "text-is" && each.role === "good" ? [each.text] : [],
  );
  expect(texts).toEqual(["◎ 達成", "● 順調", "● 順調（着実）", "● 順調（概ね着実）"]);
});

test("the summary says which of the preset's words count as which verdict", () => {
  const sheet = sheetOf(sheetsOf("ours"), "summary");
  const rows = tableBelow(sheet, "数値による判定");
  expect(rows.map(([label]) => label)).toEqual([
    "数値による判定",
    "判定",
    "● 順調（着実・概ね着実）",
    "■ 遅れている",
    "計",
  ]);
});

test("in English as well", () => {
  const sheet = sheetOf(sheetsOf("ours", "en"), "attention");
  expect(sheet.cells.map(shown)).toContain("● On track (Steady)");
});

test("our own preset adds nothing to our words", () => {
  const { sheets } = sheetsOf("pace");
  const words = sheets.flatMap(({ cells }) => cells.map(shown));
  expect(words.filter((each) => /^[◎●▲■□] .*（/.test(each))).toEqual([]);
});

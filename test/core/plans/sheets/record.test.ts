import { defaultSettings, planReport, type RunRecord } from "../../../../src/core";
import { aReading, anIndicator } from "../../../support/indicator-builder";
import { checkOf } from "../../../support/judge";
import { sheetOf, shown, tableBelow } from "../../../support/plan-reading";
import { workbook } from "../../../support/sheet-builder";

const accepted = [
  { rule: "actual-missing", key: "甲", because: "統計の公表前", by: "企画課", on: "2021-04-01" },
];
const run: RunRecord = {
  program: "Shinchoku 0.1.0",
  settings: { ...defaultSettings, accepted },
  files: [
    {
      file: "a.xlsx",
      identity: { size: 54358, sha256: "ab".repeat(32) },
      profile: { format: 1, words: [{ word: "到達点", concept: "target" }], sheets: [] },
    },
    { file: "b.xlsx", identity: null, profile: null },
  ],
};
const recordOf = (given: RunRecord | null) => {
  const sheets = [{ sheet: "1", layout: "tables", cells: [] }];
  const readings = [{ ...aReading("a.xlsx", anIndicator()), sheets }, aReading("b.xlsx")];
  const plan = planReport(checkOf(readings), {
    into: workbook("a.xlsx"),
    locale: "ja",
    run: given,
  });
  return sheetOf(plan, "record");
};

test("names the files by size and SHA-256, and says why where these are not known", () => {
  const [, , first, second] = tableBelow(recordOf(run), "取り込んだブック");
  expect(first).toEqual(["a.xlsx", "54358", "1", "1", "ab".repeat(32)]);
  expect(second?.at(-1)).toMatch(/^記録なし（/);
});

test("says how each sheet was read, by what was judged, and what was accepted", () => {
  const sheet = recordOf(run);
  expect(tableBelow(sheet, "読み取ったシート").slice(2)).toEqual([
    ["a.xlsx", "1", "1", "表の見出しによる"],
  ]);
  expect(
    tableBelow(sheet, "作成の条件")
      .slice(2)
      .map(([item]) => item),
  ).toEqual([
    "基準日",
    "判定方式",
    "判定の基準",
    "判定方式の出典",
    "プログラム",
    "言語",
    "書き込み先のブック",
  ]);
  expect(tableBelow(sheet, "承認済みの指摘")[2]).toEqual([
    "実績の未記入",
    "2021-04-01",
    "企画課",
    "甲",
    "統計の公表前",
  ]);
});

test("settings and what was taught can be read back from their lines", () => {
  const sheet = recordOf(run);
  const linesBelow = (title: RegExp): string => {
    const start = sheet.cells.find((cell) => title.test(shown(cell)));
    const lines = tableBelow(sheet, start ? shown(start) : "");
    return lines.slice(1).flat().join("\n");
  };
  expect(JSON.parse(linesBelow(/^設定（JSON/))).toEqual(run.settings);
  expect(JSON.parse(linesBelow(/^教えた読み取り方/))).toEqual(run.files[0]?.profile);
});

test("says so where nobody recorded the run", () => {
  const texts = recordOf(null).cells.map(shown);
  expect(texts.filter((words) => words.includes("記録されていません"))).toHaveLength(2);
});

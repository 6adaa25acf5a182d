import { sheet, type CellContent } from "../../support/sheet-builder";
import { readSheets, saidBlanks, saidNotes, saidValues } from "./said";

const review: Readonly<Record<string, CellContent>> = {
  A1: "見直し論点シート",
  A3: "番号",
  B3: "基本施策名",
  D3: "主担当課",
  E3: "関係課",
  F3: "ver 情報",
  A4: "5-2",
  B4: "市政運営",
  D4: "政策課",
  E4: "職員課",
  F4: "グループ①",
  A6: "ア. 進捗状況",
  A7: "基本施策全体の進捗状況",
  C7: "平均値",
  D7: "施策名",
  F7: "進捗状況",
  A8: "やや遅れている",
  C8: { number: 2.5, text: "2.5" },
  D8: "計画の推進",
  F8: "2：やや遅れている",
  D9: "人材の育成",
  F9: "3：順調",
  A12: "イ. 成果と課題",
  A13: "残された課題",
  B13: "時間が足りない。",
  A15: "ウ. 見直しの論点",
  A16: "範囲を見直す。",
};
const merged = ["A8:B9", "C8:C9"];

test("each policy is an indicator with its score; the whole has a mean and a status", () => {
  const reading = readSheets(sheet("5-2", review, merged));
  expect(
    reading.indicators.map(({ number, initiative, name, department }) => [
      number,
      initiative,
      name,
      department,
    ]),
  ).toEqual([
    ["5-2", "市政運営", "計画の推進", "政策課"],
    ["5-2", "市政運営", "人材の育成", "政策課"],
  ]);
  expect(reading.indicators.map(saidValues)).toEqual([
    ["status - 2：やや遅れている @5-2!F8"],
    ["status - 3：順調 @5-2!F9"],
  ]);
  expect(reading.indicators[1]?.values[0]).toMatchObject({
    kind: "score",
    measures: [{ number: 3 }],
  });
  expect(reading.summaries).toEqual([
    {
      kind: "overall-status",
      label: "やや遅れている",
      number: null,
      fiscalYear: null,
      cell: "5-2!A8",
    },
    { kind: "average", label: "平均値", number: 2.5, fiscalYear: null, cell: "5-2!C8" },
  ]);
  expect(saidNotes(reading)).toEqual([]);
});

test("free text is kept under its label, or under the line above it", () => {
  const [indicator] = readSheets(sheet("5-2", review, merged)).indicators;
  expect(indicator?.narratives.map(({ label, text }) => [label, text])).toEqual([
    ["関係課", "職員課"],
    ["ver 情報", "グループ①"],
    ["残された課題", "時間が足りない。"],
    ["ウ. 見直しの論点", "範囲を見直す。"],
  ]);
});

test("a policy without a score has a blank place, one with a dash says that it has none", () => {
  const { indicators } = readSheets(
    sheet("5-2", { ...review, F9: "―", D10: "財産の活用" }, ["A8:B10", "C8:C10"]),
  );
  expect(indicators[1]?.values).toMatchObject([{ kind: "absent", text: "―" }]);
  expect(indicators[2] && saidBlanks(indicators[2])).toEqual(["status - @5-2!F10"]);
});

test("a mean whose formula fails has no number, and is noted", () => {
  const reading = readSheets(sheet("5-2", { ...review, C8: { error: "#DIV/0!" } }, merged));
  expect(reading.summaries[1]).toMatchObject({ kind: "average", number: null });
  expect(saidNotes(reading)).toEqual(["formula-error @5-2!C8"]);
});
